using System.Collections.Immutable;
using PolicyFlex.Deciding;

namespace PolicyFlex.Json;

/// <summary>How answers and the like are spelled wherever people or programs read them: in JSON, in policy tests, on the screen.</summary>
internal static class AnswerWords
{
    /// <summary>Every spelling of an <see cref="Answer"/>, in its order.</summary>
    public static ImmutableArray<string> Answers { get; } =
        ["allowed", "needs-approval", "denied", "needs-facts", "not-covered", "out-of-reach"];

    /// <summary>Every spelling of a <see cref="Coverage"/>, in its order.</summary>
    public static ImmutableArray<string> Coverages { get; } = ["covered", "open", "not-covered"];

    public static string Of(Answer answer) => Answers[(int)answer];

    public static string Of(Coverage coverage) => Coverages[(int)coverage];

    public static string Of(AskReason reason) => reason == AskReason.Missing ? "missing" : "unverified";

    public static string Of(BoundMeasure measure) => measure == BoundMeasure.Times ? "times" : "amount";

    public static string Of(DecisionProblemKind kind) => kind switch
    {
        DecisionProblemKind.Error => "error",
        DecisionProblemKind.ExceptionsDisagree => "exceptions-disagree",
        _ => "guarantee-against-final",
    };

    /// <summary>The answer that is spelled so, or null.</summary>
    public static Answer? ToAnswer(string word) => Answers.IndexOf(word) is >= 0 and var index ? (Answer)index : null;

    /// <summary>The coverage that is spelled so, or null.</summary>
    public static Coverage? ToCoverage(string word) => Coverages.IndexOf(word) is >= 0 and var index ? (Coverage)index : null;
}
