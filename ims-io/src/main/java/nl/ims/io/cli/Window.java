package nl.ims.io.cli;

import com.google.common.base.Throwables;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * Work that all processors share, whose results come out in the order in which it was given, and of
 * which only so much is under way at a time: so much input, and so many results that wait.
 *
 * <p>One thread gives work, and waits while there is no room for more. The workers do it, each
 * piece on its own. The thread that called takes each result as soon as it and all before it are
 * there, so that what comes slowly is answered at once.
 *
 * @param <T> a result
 */
final class Window<T> {

  /** The room for work under way, in bytes of input; as much again is for results. */
  static final int ROOM = 4 << 20;

  /** What a piece of work takes of the room beside its input. */
  static final int EACH = 32 << 10;

  private final Semaphore room = new Semaphore(ROOM);
  private final Shelf shelf = new Shelf();
  private final ToLongFunction<T> bytes;
  private long pieces;
  private final BlockingQueue<Work<T>> given = new LinkedBlockingQueue<>();
  private final ExecutorService workers =
      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), Window::daemon);

  /** Work under way, and what it takes of the room; its result is empty at the end of all work. */
  private record Work<T>(CompletableFuture<Optional<T>> result, int size) {}

  /** The results that wait for their turn, by their bytes. */
  private static final class Shelf {
    private long held;
    private long taken;

    /** Waits while results fill the room, but never with the piece whose turn it is. */
    synchronized void await(long piece) throws InterruptedException {
      while (held >= ROOM && piece > taken) {
        wait();
      }
    }

    synchronized void put(long size) {
      held += size;
    }

    synchronized void take(long size) {
      held -= size;
      taken++;
      notifyAll();
    }
  }

  private Window(ToLongFunction<T> bytes) {
    this.bytes = bytes;
  }

  /**
   * Does work, and hands over its results in order.
   *
   * @param source gives the work to the window; it runs in a thread of its own
   * @param bytes how large a result is
   * @param taken takes a result, and tells whether it wants more
   */
  static <T> void each(Consumer<Window<T>> source, ToLongFunction<T> bytes, Predicate<T> taken) {
    Window<T> window = new Window<>(bytes);
    Thread giver = daemon(() -> window.fill(source));
    giver.start();
    try {
      Optional<T> next = window.next();
      while (next.isPresent() && taken.test(next.get())) {
        next = window.next();
      }
    } finally {
      giver.interrupt();
      window.workers.shutdownNow();
    }
  }

  /**
   * Gives a piece of work, once there is room for it.
   *
   * @param input the length of its input
   */
  void give(long input, Supplier<T> work) {
    int size = (int) Math.min(ROOM, EACH + input);
    long piece = pieces++;
    try {
      room.acquire(size);
    } catch (InterruptedException e) {
      throw stopped(e);
    }
    given.add(new Work<>(CompletableFuture.supplyAsync(() -> done(piece, work), workers), size));
  }

  private Optional<T> done(long piece, Supplier<T> work) {
    try {
      shelf.await(piece);
    } catch (InterruptedException e) {
      throw stopped(e);
    }
    T result = work.get();
    shelf.put(bytes.applyAsLong(result));
    return Optional.of(result);
  }

  private void fill(Consumer<Window<T>> source) {
    CompletableFuture<Optional<T>> last;
    try {
      source.accept(this);
      last = CompletableFuture.completedFuture(Optional.empty());
    } catch (Throwable e) {
      last = CompletableFuture.failedFuture(e);
    }
    given.add(new Work<>(last, 0));
  }

  private Optional<T> next() {
    try {
      Work<T> work = given.take();
      Optional<T> result = work.result.join();
      room.release(work.size);
      result.ifPresent(taken -> shelf.take(bytes.applyAsLong(taken)));
      return result;
    } catch (InterruptedException e) {
      throw stopped(e);
    } catch (CompletionException e) {
      Throwable cause = e.getCause();
      Throwables.throwIfUnchecked(cause == null ? e : cause);
      throw e;
    }
  }

  private static CancellationException stopped(InterruptedException e) {
    Thread.currentThread().interrupt();
    CancellationException stopped = new CancellationException("the work was stopped");
    stopped.initCause(e);
    return stopped;
  }

  /** A thread that keeps no process alive: it may wait for an input that never comes. */
  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "ims");
    thread.setDaemon(true);
    return thread;
  }
}
