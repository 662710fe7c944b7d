using PolicyFlex.Deciding;

namespace PolicyFlex.Explaining;

/// <summary>An answer, as far as one can be better than another.</summary>
/// <param name="Answer">The answer for the actor.</param>
/// <param name="UpTo">How much an option that is allowed lets the actor give; null for what has no amounts.</param>
internal readonly record struct Prospect(Answer Answer, Room? UpTo)
{
    private int Grade => Answer switch
    {
        Answer.Allowed => 2,
        Answer.NeedsApproval => 1,
        _ => 0,
    };

    /// <summary>The answer for an action or an option.</summary>
    public static Prospect Of(Inquiry inquiry, string name)
    {
        var deliberation = new Deliberation(inquiry);
        if (inquiry.Plan.Actions.ContainsKey(name))
        {
            return new Prospect(deliberation.Action(name).For(inquiry.Level), null);
        }

        if (deliberation.Option(name) is not { } option)
        {
            return new Prospect(Answer.NotCovered, null);
        }

        var answer = option.For(inquiry.Level);
        return new Prospect(answer, answer == Answer.Allowed && option.Option.IsCounted ? option.Give(inquiry.Level) : null);
    }

    /// <summary>What a decision says about an action or an option; what it does not list is not covered.</summary>
    public static Prospect In(Decision decision, string name)
    {
        if (decision.Actions.FirstOrDefault(action => action.Action == name) is { } action)
        {
            return new Prospect(action.Answer, null);
        }

        var option = decision.Goodwill.Concat(decision.Fallback?.Goodwill ?? []).FirstOrDefault(option => option.Option == name);
        return option is null ? new Prospect(Answer.NotCovered, null)
            : new Prospect(option.Answer, option.Answer != Answer.Allowed ? null : option.UpTo is { } most ? Room.Of(most) : Room.Unlimited);
    }

    /// <summary>Whether it is allowed where the other is not, needs only an approval where the other is out of the question, or gives more.</summary>
    public bool IsBetterThan(Prospect other) => Grade > other.Grade || (Grade == other.Grade && UpTo is { } most && other.UpTo is { } less && most > less);

    public bool IsAtLeast(Prospect other) => !other.IsBetterThan(this);
}
