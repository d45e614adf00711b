package nl.ims.rules.book;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.ims.model.source.Citation;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.Scene;

/** What a rule was made of, once it is closed: nothing done to its builder later reaches it. */
record RuleParts(
    String id,
    Level level,
    Optional<Text> levelLabel,
    Text sentence,
    Scope scope,
    Optional<Subjects> each,
    ImmutableList<Condition> applies,
    ImmutableList<Condition> appliesToEach,
    Demand demand,
    ImmutableList<Duty> duties,
    Optional<LocalDate> holdsFrom,
    ImmutableList<Citation> citations,
    ImmutableList<Case> cases,
    boolean settledByJudgement,
    ImmutableList<Function<Scene, Optional<Text>>> remarks,
    ImmutableList<Function<Scene, Optional<Text>>> remarksWhileOpen) {}
