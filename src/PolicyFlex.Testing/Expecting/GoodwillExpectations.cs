using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Diagnostics;
using PolicyFlex.Json;

namespace PolicyFlex.Testing;

/// <summary>What a test can expect of one goodwill option, of the policies' or of the fallback's.</summary>
/// <param name="option">The option's name.</param>
/// <param name="inFallback">Whether it is the fallback's.</param>
internal sealed class GoodwillExpectations(string option, bool inFallback)
{
    private string Name => inFallback ? $"{option} of the fallback" : option;

    public Expectation Answer(SourceLocation place, Answer answer) => new(
        place,
        $"{Name} to {Spelled.Infinitive(answer)}",
        decision => (Find(decision)?.Answer ?? Deciding.Answer.NotCovered) == answer ? null
            : Find(decision) is null ? "it is not covered"
            : Outcome.Of(decision, option).Told(),
        option);

    public Expectation Suggested(SourceLocation place, decimal? amount) => Amount(place, "suggest", "suggests", amount, found => found.Suggested);

    public Expectation UpTo(SourceLocation place, decimal? amount) => Amount(place, "go up to", "goes up to", amount, found => found.UpTo);

    /// <summary>The bound that made it so; any of those that leave as little as the smallest.</summary>
    public Expectation LimitedBy(SourceLocation place, string? bound) => Expect(
        place,
        bound is null ? "be limited by nothing" : $"be limited by `{bound}`",
        found => (bound is null ? found.LimitedBy is null : Smallest(found).Contains(bound, StringComparer.Ordinal)) ? null
            : found.LimitedBy is null ? "it is limited by nothing"
            : $"it is limited by `{string.Join("`, `", Smallest(found))}`");

    public Expectation Approval(SourceLocation place, string level, decimal? amount) => Expect(
        place,
        $"go up to {Spelled.Amount(amount)} with the approval of {level}",
        found => found.Approvals.FirstOrDefault(offer => offer.Level == level) is not { } offer
            ? $"the levels that can give more are {Spelled.Names(found.Approvals.Select(other => other.Level), "none")}"
            : offer.UpTo == amount ? null
            : $"{level} can give {Spelled.Amount(offer.UpTo)}");

    public Expectation NoApprovals(SourceLocation place) => Expect(
        place,
        "offer more at no level",
        found => found.Approvals.IsEmpty ? null : $"{Spelled.Names(found.Approvals.Select(offer => offer.Level), "")} can give more");

    public Expectation CouldBe(SourceLocation place, decimal? amount) =>
        Amount(place, "be possible up to", "could be up to", amount, found => found.CouldBe?.UpTo);

    public Expectation CouldBeAsks(SourceLocation place, ImmutableArray<string> facts) => Expect(
        place,
        $"be more if {Spelled.Names(facts, "")} were known",
        found => Spelled.Lacking(facts, found.CouldBe?.Asks ?? []).IsEmpty ? null
            : $"it hangs on {Spelled.Names(found.CouldBe?.Asks ?? [], "nothing")}");

    public Expectation SuggestionAsks(SourceLocation place, ImmutableArray<string> facts) => Expect(
        place,
        $"suggest something if {Spelled.Names(facts, "")} were known",
        found => Spelled.Lacking(facts, found.SuggestionAsks).IsEmpty ? null
            : $"what it suggests hangs on {Spelled.Names(found.SuggestionAsks, "nothing")}");

    public Expectation By(SourceLocation place, ImmutableArray<string> rules) => Expect(
        place,
        $"be decided by {string.Join(", ", rules)}",
        found => Spelled.Lacking(rules, found.By).IsEmpty ? null : $"it is decided by {Spelled.Names(found.By, "no rule")}");

    public Expectation Say(SourceLocation place, string? words) => Expect(
        place,
        $"say {Spelled.Words(words)}",
        found => string.Equals(found.Say, words, StringComparison.Ordinal) ? null : $"it says {Spelled.Words(found.Say)}");

    private static ImmutableArray<string> Smallest(GoodwillDecision found)
    {
        var named = found.Bounds.FirstOrDefault(bound => bound.Name == found.LimitedBy);
        return named is null
            ? found.LimitedBy is null ? [] : [found.LimitedBy]
            : [.. found.Bounds.Where(bound => bound.Left == named.Left && (bound.Left == 0 || bound.Counts == BoundMeasure.Amount)).Select(bound => bound.Name)];
    }

    private Expectation Amount(SourceLocation place, string infinitive, string verb, decimal? amount, Func<GoodwillDecision, decimal?> of) =>
        Expect(
            place,
            $"{infinitive} {Spelled.Amount(amount)}",
            found => of(found) == amount ? null : $"it {verb} {Spelled.Amount(of(found))}{Why(found, of(found), amount)}");

    /// <summary>What is behind an amount: the answer where it is not simply allowed, and what keeps it from being more.</summary>
    private static string Why(GoodwillDecision found, decimal? amount, decimal? expected) => found switch
    {
        { Answer: not Deciding.Answer.Allowed } => $" ({AnswerWords.Of(found.Answer)}{(found.LimitedBy is { } bound ? $": {bound}" : "")})",
        { LimitedBy: { } bound } when amount == found.UpTo && (expected is null || expected > amount) => $" (limited by `{bound}`)",
        { SuggestionAsks: { IsEmpty: false } asks } when amount is null => $" (without {Spelled.Names(asks, "")})",
        _ => "",
    };

    private Expectation Expect(SourceLocation place, string infinitive, Func<GoodwillDecision, string?> unlike) => new(
        place,
        $"{Name} to {infinitive}",
        decision => Find(decision) is { } found ? unlike(found) : "it is not covered",
        option);

    private GoodwillDecision? Find(Decision decision) =>
        (inFallback ? decision.Fallback?.Goodwill ?? [] : decision.Goodwill).FirstOrDefault(found => found.Option == option)
        ?? (inFallback ? null : decision.Fallback?.Goodwill.FirstOrDefault(found => found.Option == option));
}
