using System.Collections.Immutable;
using PolicyFlex.Deciding;

namespace PolicyFlex.Review;

/// <summary>What a decision says of one action or option.</summary>
/// <param name="Name">The action or option.</param>
/// <param name="Answer">The answer.</param>
/// <param name="By">What gave it.</param>
/// <param name="LimitedBy">The limit that denies it; null if none does.</param>
internal sealed record GivenAnswer(string Name, Answer Answer, ImmutableArray<string> By, string? LimitedBy)
{
    /// <summary>What is said of an action. A limit that denies it stands among what gave the answer.</summary>
    public static GivenAnswer Of(ActionDecision action) => new(action.Action, action.Answer, action.By, action.By is [var limit] ? limit : null);

    /// <summary>What is said of an option.</summary>
    public static GivenAnswer Of(GoodwillDecision option) => new(option.Option, option.Answer, option.By, option.LimitedBy);
}
