using System.Collections.Immutable;
using System.Globalization;

namespace PolicyFlex.Deciding;

/// <summary>The sentences in which terms are refused.</summary>
internal static class Refusals
{
    public const string NoId = "The situation has no id, and a grant is kept under one; give it one.";

    public static string Unknown(string name) => $"`{name}` is neither an option nor an action of the set.";

    public static string NotOffered(string name) => $"`{name}` is not offered: no policy that has it is in force.";

    public static string OnlyAtDiscretion(string name) => $"`{name}` is not offered: it is for what no policy covers.";

    public static string NotCovered(string name) => $"Nothing is said about `{name}` in this situation: it is neither granted nor denied.";

    public static string OutOfReach(string name, WouldNeed need) =>
        $"`{name}` is out of reach: the failure would have to reach `{need.Rung}`{(need.When is { } when ? $" ({when})" : "")}.";

    public static string NeedsFacts(string name, ImmutableArray<string> facts) => facts.IsEmpty
        ? $"Whether `{name}` can be granted cannot be told by what is known."
        : $"Whether `{name}` can be granted hangs on what is not known: {Listed(facts)}.";

    public static string NobodyKnown(string name, IEnumerable<string> subjects) =>
        $"`{name}` cannot be reserved without {Listed(subjects)}: nobody could tell whose limits it counts for.";

    public static string WorthUnknown(string name, ImmutableArray<string> facts) => facts.IsEmpty
        ? $"What `{name}` is worth cannot be told by what is known."
        : $"What `{name}` is worth hangs on what is not known: {Listed(facts)}.";

    public static string CostsUnknown(string name) => $"What `{name}` costs is not known; say the amount.";

    public static string Final(string name, ImmutableArray<string> rules) => $"`{name}` is denied for good by {Listed(rules)}; nobody can override that.";

    public static string Denied(string name, ImmutableArray<string> rules, string? level) =>
        $"`{name}` is denied by {Listed(rules)}; {(level is null ? "anybody" : $"level {level}")} can override that, with a reason.";

    public static string UsedUp(string name, IEnumerable<string> bounds) => $"`{name}` cannot be granted now: {Listed(bounds)} leaves no room.";

    public static string NobodyApproves(string name, decimal amount) => Text($"Nobody who could approve `{name}` may give {amount}.");

    public static string TooMuchFor(string name, decimal amount, string level) => Text($"Level {level} cannot approve {amount} of `{name}`.");

    public static string TooMuch(string name, decimal amount, decimal most, string? level, string? bound)
    {
        var by = level is null ? "" : $", with the approval of level {level}";
        return Text($"{amount} of `{name}` is too much: it is up to {most}{by}{(bound is null ? "" : $" ({bound})")}.");
    }

    public static string MoreThanCosts(string name, decimal amount, decimal costs) => Text($"`{name}` costs {costs}; {amount} is more.");

    public static string NothingSuggested(string name) => $"The policy suggests no amount for `{name}`; say how much.";

    public static string NoAmount(string name) => $"`{name}` has no amount; leave it out.";

    public static string Negative(string name, decimal amount) => Text($"{amount} of `{name}` is less than nothing; what is taken back is no grant.");

    public static string Zero(string name) => $"0 of `{name}` is nothing; say how much.";

    public static string TooFine(string name, decimal amount, int digits) => digits == 0
        ? Text($"{amount} of `{name}` is no whole number; it is given in whole ones.")
        : Text($"{amount} of `{name}` has too many decimals; there can be {digits}.");

    public static string TooLarge(string name) => Text($"What `{name}` comes to is above {RequestCheck.MostAmount}, the most that one grant may be or be worth.");

    private static string Listed(IEnumerable<string> names)
    {
        var all = names.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.Take(all.Count - 1))} and {all[^1]}";
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
