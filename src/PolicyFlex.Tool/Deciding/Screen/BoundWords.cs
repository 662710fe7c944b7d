using PolicyFlex.Deciding;
using PolicyFlex.Languages;

namespace PolicyFlex.Tool.Deciding;

/// <summary>What the screen says about what bounds an option.</summary>
internal sealed class BoundWords(SetWords words, Actor actor)
{
    private readonly OfferPhrases _phrases = words.Phrases.Offers;

    /// <summary>Why it is no more than it is, where that is not the option's own cap; null where there is nothing to say.</summary>
    public string? Limiting(GoodwillDecision option) => option.LimitedBy switch
    {
        null or "at-most" => null,
        "authority" => _phrases.BeyondAuthority.With(words.Somebody(actor.Level)),
        var limit when Find(option, limit) is { Counts: BoundMeasure.Amount, Left: { } left } bound =>
            bound.Returns is { } returns
                ? _phrases.LeavesUntil.With(limit, words.Amount(option, left), words.Day(returns))
                : _phrases.Leaves.With(limit, words.Amount(option, left)),
        _ => null,
    };

    /// <summary>Why it cannot be given.</summary>
    public string Denying(GoodwillDecision option) => option.LimitedBy switch
    {
        null => _phrases.NotPossible,
        "authority" => _phrases.BeyondEveryAuthority,
        "choose: one" => _phrases.OtherWasChosen,
        "at-most" => _phrases.ComesToNothing,
        var limit when Find(option, limit) is { } bound =>
            bound.Returns is { } returns ? _phrases.UsedUpUntil.With(limit, words.Day(returns)) : _phrases.UsedUp.With(limit),
        var limit => _phrases.NotNow.With(limit),
    };

    /// <summary>Which limits could not be counted, and why; null for none.</summary>
    public string? Provisional(GoodwillDecision option)
    {
        string[] limits = [.. option.Bounds.Where(bound => bound.Provisional).Select(bound => bound.Name)];
        return limits.Length == 0 ? null : _phrases.Provisional.With(string.Join("; ", limits));
    }

    private static Bound? Find(GoodwillDecision option, string name) =>
        option.Bounds.FirstOrDefault(bound => string.Equals(bound.Name, name, StringComparison.Ordinal));
}
