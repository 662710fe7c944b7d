using System.Collections.Frozen;
using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Compilation;

/// <summary>
/// The counters of the ceilings (meaning 11). A kind with a key of its own at a level is not in that level's money, and a step-up may add
/// keys: there is one counter of money for each distinct choice of kinds that can be left out.
/// </summary>
internal sealed class CeilingCounters
{
    private readonly CounterPlan? _money;
    private readonly FrozenDictionary<string, CounterPlan> _moneyExcept;
    private readonly FrozenDictionary<string, CounterPlan> _kinds;

    public CeilingCounters(ImmutableArray<LevelPlan> levels, ImmutableArray<SubjectPlan> per, CounterPlanner counters)
    {
        Per = per;
        var inMoney = levels.Where(level => level.MayBound(Ceiling.Money)).SelectMany(KindsLeftOut).DistinctBy(TextOf, StringComparer.Ordinal).ToList();
        _moneyExcept = inMoney.ToFrozenDictionary(TextOf, kinds => counters.OfMoney(kinds, per), StringComparer.Ordinal);
        _money = _moneyExcept.GetValueOrDefault("");
        _kinds = levels.SelectMany(level => level.Keys.Where(key => key != Ceiling.Money && level.MayBound(key)))
            .Distinct(StringComparer.Ordinal)
            .ToFrozenDictionary(kind => kind, kind => counters.OfKind(kind, per), StringComparer.Ordinal);
    }

    /// <summary>What ceilings are per.</summary>
    public ImmutableArray<SubjectPlan> Per { get; }

    /// <summary>The counter for a ceiling in money of a level that has ceilings of its own for some kinds, in ordinal order.</summary>
    public CounterPlan OfMoney(ImmutableArray<string> ownKinds) => ownKinds.IsEmpty ? _money! : _moneyExcept[TextOf(ownKinds)];

    /// <summary>The counter for a ceiling of a kind.</summary>
    public CounterPlan OfKind(string kind) => _kinds[kind];

    /// <summary>Every choice of kinds that a level may have ceilings of its own for: those that it always has, with those of any of its step-ups.</summary>
    private static IEnumerable<ImmutableArray<string>> KindsLeftOut(LevelPlan level)
    {
        var choices = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        ImmutableArray<string> always = [.. KindsOf(level.UpTo).Order(StringComparer.Ordinal)];
        choices.Add(TextOf(always), always);
        foreach (var added in level.StepUps.Select(step => KindsOf(step.UpTo).Except(always, StringComparer.Ordinal).ToList()))
        {
            foreach (var choice in choices.Values.ToList())
            {
                ImmutableArray<string> more = [.. choice.Union(added, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
                choices.TryAdd(TextOf(more), more);
            }
        }

        return choices.Values;
    }

    private static IEnumerable<string> KindsOf(IEnumerable<CeilingPlan> ceilings) =>
        ceilings.Select(ceiling => ceiling.Key).Where(key => key != Ceiling.Money).Distinct(StringComparer.Ordinal);

    private static string TextOf(ImmutableArray<string> kinds) => string.Join(' ', kinds);
}
