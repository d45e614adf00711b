package nl.ims.io.browser;

import java.io.IOException;
import java.util.List;

/** What somebody who looks at a page would object to. */
final class Eyes {

  /** The texts that are seen, each line of them with its box and its element. */
  private static final String LINES =
      """
      const lines = [];
      const hidden = e => { for (; e; e = e.parentElement) {
        const s = getComputedStyle(e);
        if (s.clipPath !== 'none' && s.position === 'absolute') return true; } return false; };
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let n = walk.nextNode(); n; n = walk.nextNode()) {
        const e = n.parentElement;
        if (!n.data.trim() || e.closest('title, desc') || !e.checkVisibility() || hidden(e)) continue;
        const range = document.createRange();
        range.selectNodeContents(n);
        for (const b of range.getClientRects())
          if (b.width > 1 && b.height > 1) lines.push({n, e, b});
      }
      """;

  private Eyes() {}

  /** Pairs of texts that cover each other by more than two pixels each way. */
  static List<String> overlaps(Tab tab) throws IOException {
    return tab.list(
        "(() => {"
            + LINES
            + """
            lines.sort((p, q) => p.b.top - q.b.top);
            const found = [];
            for (let i = 0; i < lines.length; i++)
              for (let j = i + 1; j < lines.length && lines[j].b.top < lines[i].b.bottom - 2; j++) {
                const p = lines[i].b, q = lines[j].b;
                const high = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top);
                const wide = Math.min(p.right, q.right) - Math.max(p.left, q.left);
                if (lines[i].n !== lines[j].n && high > 2 && wide > 2)
                  found.push(lines[i].n.data.trim() + ' | ' + lines[j].n.data.trim());
              }
            return found.slice(0, 20); })()""");
  }

  /** Texts of which there is room for a few letters only, so that words are torn. */
  static List<String> torn(Tab tab) throws IOException {
    return tab.list(
        "(() => {"
            + LINES
            + """
            const times = new Map();
            lines.forEach(l => times.set(l.n, (times.get(l.n) || 0) + 1));
            const found = [];
            times.forEach((n, text) => {
              const said = text.data.trim();
              if (n > said.split(/[\\s/-]+/).length && said.length / n < 6) found.push(said);
            });
            return found.slice(0, 20); })()""");
  }

  /** Texts that end beyond the edge of the page, where no element of their own scrolls. */
  static List<String> outside(Tab tab) throws IOException {
    return tab.list(
        "(() => {"
            + LINES
            + """
            const wide = document.documentElement.clientWidth;
            const found = lines.filter(l => l.b.right > wide + 1 && !l.e.closest('figure'))
                .map(l => l.n.data.trim());
            if (document.documentElement.scrollWidth > wide)
              found.push('the page is ' + document.documentElement.scrollWidth + ' wide');
            return found.slice(0, 20); })()""");
  }

  /** Texts whose contrast with their ground is below the 4.5 of WCAG 2 AA. */
  static List<String> faint(Tab tab) throws IOException {
    return tab.list(
        "(() => {"
            + LINES
            + """
            const parts = c => (c.match(/[\\d.]+/g) || []).map(Number);
            const light = c => [0.2126, 0.7152, 0.0722].reduce((sum, w, i) => {
              const v = parts(c)[i] / 255;
              return sum + w * (v <= 0.03928 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4)); }, 0);
            const ground = e => {
              const tile = e.closest('a')?.querySelector('rect');
              if (tile) return getComputedStyle(tile).fill;
              for (; e; e = e.parentElement) {
              const c = getComputedStyle(e).backgroundColor, p = parts(c);
              if (p.length === 3 || p[3] === 1) return c; } return 'rgb(255, 255, 255)'; };
            const found = new Set();
            for (const l of lines) {
              const style = getComputedStyle(l.e);
              const ink = light(l.e.closest('svg') ? style.fill : style.color);
              const on = light(ground(l.e));
              const ratio = (Math.max(ink, on) + 0.05) / (Math.min(ink, on) + 0.05);
              if (!(ratio >= 4.5)) found.add(ratio.toFixed(2) + ' ' + l.n.data.trim());
            }
            return [...found].slice(0, 20); })()""");
  }
}
