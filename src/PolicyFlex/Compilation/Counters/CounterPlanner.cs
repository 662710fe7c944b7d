using System.Collections.Frozen;
using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Compilation;

/// <summary>
/// Plans the counters of a set. Two limits that count the same have one; its name says where they stand, what they count, what is left out
/// since it is owed, and whose it is, and never for how long or how much. So a counter of one name may come to count more with a later
/// revision, and never less of what is still there.
/// </summary>
/// <param name="set">The set.</param>
/// <param name="options">Every option by name, as past grants are looked at.</param>
internal sealed class CounterPlanner(PolicySet set, FrozenDictionary<string, GoodwillOption> options)
{
    private readonly Dictionary<string, CounterPlan> _counters = new(StringComparer.Ordinal);

    /// <summary>All that were planned, in ordinal order of their names.</summary>
    public ImmutableArray<CounterPlan> All => [.. _counters.Values.OrderBy(counter => counter.Name, StringComparer.Ordinal)];

    /// <summary>The counter of a limit.</summary>
    /// <param name="limit">The limit.</param>
    /// <param name="scope">Where it stands.</param>
    /// <param name="owner">The option, action or policy under which it stands; null for the set.</param>
    /// <param name="names">The options or the action that count; default for every option.</param>
    /// <param name="per">Whose it is.</param>
    public CounterPlan Of(Limit limit, LimitScope scope, string? owner, ImmutableArray<string> names, ImmutableArray<SubjectPlan> per)
    {
        var measure = LimitPlan.MeasureOf(limit, scope);
        var of = scope switch
        {
            LimitScope.Option => $"option/{owner}",
            LimitScope.Action => $"action/{owner}",
            LimitScope.Policy => $"policy/{FirstNameOf(owner!)}",
            _ => "set",
        };
        var owed = scope is LimitScope.Option or LimitScope.Action ? [] : Ordered(option => option.Owed && IsOver(option, names, limit));
        return Find($"{of}/{NameOf(measure)}{Listed("over", limit.Over)}{Listed("gives", limit.Gives)}{Listed("without", owed)}", measure, per, counter =>
            scope is LimitScope.Option or LimitScope.Action ? counter with { Names = names }
            : names.IsDefault && limit.Gives.IsEmpty ? counter with { Except = Ordered(option => option.Owed) }
            : counter with
            {
                Names = Ordered(option => !option.Owed && IsOver(option, names, limit)),
            });
    }

    /// <summary>The counter of how often an option was given in a case, for its alternatives.</summary>
    public CounterPlan OfAlternative(string option) => Find(
        $"option/{option}/{NameOf(Measure.Times)}",
        Measure.Times,
        [new SubjectPlan(SubjectPlan.Case, null)],
        counter => counter with { Names = [option] });

    /// <summary>The counter of a level's ceiling in money: the worth of all goodwill but of some kinds, and the costs of some actions.</summary>
    /// <param name="except">The kinds with a ceiling of their own, in ordinal order.</param>
    /// <param name="per">What ceilings are per.</param>
    public CounterPlan OfMoney(ImmutableArray<string> except, ImmutableArray<SubjectPlan> per) => Find(
        $"authority/{NameOf(Measure.Worth)}{Listed("except", except)}{Listed("without", Ordered(option => option.Owed))}",
        Measure.Worth,
        per,
        counter => counter with
        {
            Except = Ordered(option => option.Owed || except.Contains(option.Gives, StringComparer.Ordinal)),
            Actions = [.. set.Actions.Where(action => action.WithinAuthority).Select(action => action.Name).Order(StringComparer.Ordinal)],
        });

    /// <summary>The counter of a ceiling for one kind, in its own units.</summary>
    public CounterPlan OfKind(string kind, ImmutableArray<SubjectPlan> per) => Find(
        $"authority/{NameOf(Measure.Units)}{Listed("gives", [kind])}{Listed("without", Ordered(option => option.Owed && option.Gives == kind))}",
        Measure.Units,
        per,
        counter => counter with { Names = Ordered(option => !option.Owed && string.Equals(option.Gives, kind, StringComparison.Ordinal)) });

    /// <summary>Whether a limit is about an option, which does not count if it is owed.</summary>
    private static bool IsOver(GoodwillOption option, ImmutableArray<string> names, Limit limit) =>
        (names.IsDefault || names.Contains(option.Name, StringComparer.Ordinal))
        && (limit.Gives.IsEmpty || limit.Gives.Contains(option.Gives, StringComparer.Ordinal));

    /// <summary>The counter of a name, which is made once.</summary>
    /// <param name="what">The name as far as it says what is counted.</param>
    /// <param name="measure">What is added up.</param>
    /// <param name="per">Whose it is.</param>
    /// <param name="with">Says what counts.</param>
    private CounterPlan Find(string what, Measure measure, ImmutableArray<SubjectPlan> per, Func<CounterPlan, CounterPlan> with)
    {
        ImmutableArray<SubjectPlan> whose =
            [.. per.DistinctBy(subject => subject.Key, StringComparer.Ordinal).OrderBy(subject => subject.Key, StringComparer.Ordinal)];
        var name = what + Listed("per", [.. whose.Select(subject => subject.Key)]);
        if (!_counters.TryGetValue(name, out var counter))
        {
            counter = with(new CounterPlan { Name = name, Measure = measure, Per = whose });
            _counters.Add(name, counter);
        }

        return counter;
    }

    /// <summary>The first name that a policy had: what it is called later changes no counter.</summary>
    private string FirstNameOf(string policy) => set.Policies
        .Where(other => string.Equals(other.Name, policy, StringComparison.Ordinal))
        .SelectMany(version => version.Formerly)
        .FirstOrDefault(policy);

    /// <summary>The names of the options that count, in ordinal order.</summary>
    private ImmutableArray<string> Ordered(Func<GoodwillOption, bool> counts) =>
        [.. options.Values.Where(counts).Select(option => option.Name).Order(StringComparer.Ordinal)];

    private static string Listed(string word, ImmutableArray<string> names) => names.IsEmpty
        ? ""
        : $" {word} {string.Join(" and ", names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))}";

    private static string NameOf(Measure measure) => measure switch
    {
        Measure.Times => "times",
        Measure.Units => "amount",
        _ => "worth",
    };
}
