using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace PolicyFlex.Deciding;

/// <summary>
/// A counter that the limits and ceilings of a set need: what counts, how, and per whom. A ledger keeps an account for each of its
/// subjects. Limits with other periods or amounts share the counter, so that a policy may change these without anything being counted anew.
/// </summary>
public sealed record Counter
{
    /// <summary>
    /// What it is called, the same over revisions for what means the same: <c>option/courtesy-credit/amount per customer.id</c>,
    /// <c>set/times</c>, <c>authority/worth per case</c>. A later revision may have more options that count in it.
    /// </summary>
    public required string Name { get; init; }

    /// <summary>What it adds up.</summary>
    public required CounterMeasure Measure { get; init; }

    /// <summary>Whose: <c>agent</c>, <c>case</c> or names of text facts; empty for one account for all.</summary>
    public required ImmutableArray<string> Per { get; init; }

    /// <summary>The options and actions that count, in ordinal order; default for every option but those of <see cref="Except"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ImmutableArray<string> Names { get; init; }

    /// <summary>Where <see cref="Names"/> is default: the options that do not count, in ordinal order. Default: none.</summary>
    public ImmutableArray<string> Except { get; init; } = [];

    /// <summary>Where <see cref="Names"/> is default: the actions that count beside the options, in ordinal order. Default: none.</summary>
    public ImmutableArray<string> Actions { get; init; } = [];

    /// <summary>Whether a grant of a name counts.</summary>
    /// <param name="name">The option or action.</param>
    /// <param name="isAction">Whether it is an action.</param>
    public bool Counts(string name, bool isAction) =>
        !Names.IsDefault ? Names.Contains(name, StringComparer.Ordinal)
        : isAction ? Actions.Contains(name, StringComparer.Ordinal)
        : !Except.Contains(name, StringComparer.Ordinal);

    /// <summary>The counter that counts what either of two counts.</summary>
    /// <param name="other">Another definition of this counter, of another revision.</param>
    internal Counter Or(Counter other) => (Names.IsDefault, other.Names.IsDefault) switch
    {
        (false, false) => this with { Names = Either(Names, other.Names) },
        (true, true) => this with
        {
            Except = [.. Except.Intersect(other.Except, StringComparer.Ordinal)],
            Actions = Either(Actions, other.Actions),
        },
        (true, false) => this with { Except = [.. Except.Except(other.Names, StringComparer.Ordinal)], Actions = Either(Actions, other.Names) },
        (false, true) => other.Or(this),
    };

    private static ImmutableArray<string> Either(ImmutableArray<string> names, ImmutableArray<string> others) =>
        [.. names.Union(others, StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The account that a grant counts in; null where it does not count, or does not say whose it is.</summary>
    /// <param name="name">The option or action.</param>
    /// <param name="isAction">Whether it is an action.</param>
    /// <param name="subjects">The grant's subjects, by name; <c>agent</c> and <c>case</c> among them.</param>
    public Account? AccountOf(string name, bool isAction, IReadOnlyDictionary<string, string> subjects)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        if (!Counts(name, isAction))
        {
            return null;
        }

        var whose = ImmutableArray.CreateBuilder<AccountSubject>(Per.Length);
        foreach (var subject in Per)
        {
            if (!subjects.TryGetValue(subject, out var value) || string.IsNullOrEmpty(value))
            {
                return null;
            }

            whose.Add(new AccountSubject(subject, value));
        }

        return new Account(Name, whose.MoveToImmutable());
    }

    /// <summary>How much a grant adds to its account.</summary>
    /// <param name="amount">Its amount, in the option's units.</param>
    /// <param name="worth">Its worth, in the set's currency.</param>
    public decimal Of(decimal amount, decimal worth) => Measure switch
    {
        CounterMeasure.Times => 1,
        CounterMeasure.Amount => amount,
        _ => worth,
    };
}
