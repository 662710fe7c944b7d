using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Diagnostics;
using PolicyFlex.Json;

namespace PolicyFlex.Testing;

/// <summary>What a test can expect of a decision as a whole.</summary>
internal static class DecisionExpectations
{
    public static Expectation Coverage(SourceLocation place, Coverage coverage) => new(
        place,
        $"the coverage to be {AnswerWords.Of(coverage)}",
        decision => decision.Coverage == coverage ? null : $"it is {AnswerWords.Of(decision.Coverage)}");

    public static Expectation DeadEnd(SourceLocation place, bool isDeadEnd) => new(
        place,
        isDeadEnd ? "a dead end" : "no dead end",
        decision => decision.DeadEnd == isDeadEnd ? null : isDeadEnd ? "it is none" : "it is one");

    public static Expectation Asks(SourceLocation place, ImmutableArray<string> facts) => new(
        place,
        facts.IsEmpty ? "no fact to be asked for" : $"{string.Join(", ", facts)} to be asked for",
        decision => Subset(facts, [.. decision.Asks.Select(ask => ask.Fact)]) is { } found
            ? $"what is asked for is {Spelled.Names(found, "nothing")}"
            : null);

    public static Expectation By(SourceLocation place, ImmutableArray<string> rules) => new(
        place,
        $"{string.Join(", ", rules)} to decide",
        decision => Subset(rules, Rules(decision)) is { } found ? $"what decides is {Spelled.Names(found, "no rule")}" : null);

    public static Expectation Problems(SourceLocation place, ImmutableArray<string> at) => new(
        place,
        at.IsEmpty ? "no problem" : $"a problem of {string.Join(", ", at)}",
        decision => Subset(at, [.. decision.Problems.Select(problem => problem.At)]) is null ? null
            : decision.Problems.IsEmpty ? "there is none"
            : $"there is: {string.Join(" ", decision.Problems.Select(problem => $"{problem.At}: {problem.Message}"))}");

    public static Expectation Flags(SourceLocation place, ImmutableArray<string> flags) => new(
        place,
        flags.IsEmpty ? "no open flag" : $"the open flag {string.Join(", ", flags)}",
        decision => Subset(flags, decision.Flags) is { } found ? $"what is open is {Spelled.Names(found, "nothing")}" : null);

    public static Expectation Similar(SourceLocation place, int count) => new(
        place,
        $"{Spelled.Count(count)} similar situations",
        decision => decision.Similar == count ? null : $"there are {Spelled.Count(decision.Similar)}");

    public static Expectation NoFallback(SourceLocation place) => new(
        place,
        "no fallback",
        decision => decision.Fallback is null ? null : "it is offered");

    public static Expectation Fallback(SourceLocation place) => new(
        place,
        "the fallback",
        decision => decision.Fallback is null ? "it is not offered" : null);

    public static Expectation FallbackSay(SourceLocation place, string? words) => new(
        place,
        $"the fallback to say {Spelled.Words(words)}",
        decision => decision.Fallback is { } fallback && !Spelled.AreSame(fallback.Say, words)
            ? $"it says {Spelled.Words(fallback.Say)}"
            : null);

    public static Expectation FallbackInstead(SourceLocation place, ImmutableArray<string> alternatives) => new(
        place,
        alternatives.IsEmpty ? "the fallback to offer nothing instead" : $"the fallback to offer {string.Join(", ", alternatives)}",
        decision => decision.Fallback is { } fallback && Subset(alternatives, [.. fallback.Instead.Select(Spelled.Alternative)]) is { } found
            ? $"it offers {Spelled.Names(found, "nothing")}"
            : null);

    /// <summary>What was found, if not all that is wanted is there (or, where nothing is wanted, if anything is); else null.</summary>
    private static ImmutableArray<string>? Subset(ImmutableArray<string> wanted, ImmutableArray<string> found) =>
        (wanted.IsEmpty ? found.IsEmpty : Spelled.Lacking(wanted, found).IsEmpty) ? null : found;

    private static ImmutableArray<string> Rules(Decision decision) =>
    [
        .. decision.Actions.SelectMany(action => action.By)
            .Concat(decision.Goodwill.Concat(decision.Fallback?.Goodwill ?? []).SelectMany(option => option.By))
            .Distinct(StringComparer.Ordinal),
    ];
}
