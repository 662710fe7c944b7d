using PolicyFlex.Deciding;

namespace PolicyFlex.Tool.Deciding;

/// <summary>What the screen says about what bounds an option.</summary>
internal sealed class BoundPhrases(SetWords words, Actor actor)
{
    /// <summary>Why it is no more than it is, where that is not the option's own cap; null where there is nothing to say.</summary>
    public string? Limiting(GoodwillDecision option) => option.LimitedBy switch
    {
        null or "at-most" => null,
        "authority" => $"More is beyond the authority of {words.Somebody(actor.Level)}.",
        var limit when Find(option, limit) is { Counts: BoundMeasure.Amount, Left: { } left } bound =>
            $"Of {limit}, {words.Amount(option, left)} {(left == 1 ? "is" : "are")} left{Returning(bound, "; more comes back on")}.",
        _ => null,
    };

    /// <summary>Why it cannot be given.</summary>
    public string Denying(GoodwillDecision option) => option.LimitedBy switch
    {
        null => "not possible",
        "authority" => "not possible: no level has authority for it",
        "choose: one" => "not any more: another one of these was chosen in this case",
        "at-most" => "not possible: here it comes to nothing",
        var limit when Find(option, limit) is { } bound =>
            $"not now: {limit} is used up{Returning(bound, "; again from")}",
        var limit => $"not now: {limit}",
    };

    /// <summary>Which limits could not be counted, and why; null for none.</summary>
    public static string? Provisional(GoodwillDecision option)
    {
        string[] limits = [.. option.Bounds.Where(bound => bound.Provisional).Select(bound => bound.Name)];
        return limits.Length == 0
            ? null
            : $"Provisional: it is not known whose it would be, so not counted is: {string.Join("; ", limits)}.";
    }

    private static Bound? Find(GoodwillDecision option, string name) =>
        option.Bounds.FirstOrDefault(bound => string.Equals(bound.Name, name, StringComparison.Ordinal));

    private string Returning(Bound bound, string lead) => bound.Returns is { } returns ? $"{lead} {words.Day(returns)}" : "";
}
