using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>Which kinds of goodwill some level has a high enough ceiling for: one of the kind, else one of money.</summary>
internal sealed class Reach
{
    private readonly HashSet<string> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byKindDespiteMoney = new(StringComparer.Ordinal);
    private readonly int _byMoney;

    public Reach(IEnumerable<AuthorityLevel> levels, Func<Ceiling, bool> isHighEnough)
    {
        foreach (var level in levels)
        {
            var ceilings = level.UpTo.Concat(level.StepUps.SelectMany(stepUp => stepUp.UpTo)).ToList();
            var high = ceilings.Where(isHighEnough).Select(ceiling => ceiling.Gives).ToHashSet(StringComparer.Ordinal);
            _kinds.UnionWith(high);
            if (!high.Contains(Ceiling.Money))
            {
                continue;
            }

            _byMoney++;
            foreach (var kind in ceilings.Select(ceiling => ceiling.Gives).Distinct(StringComparer.Ordinal))
            {
                _byKindDespiteMoney[kind] = _byKindDespiteMoney.GetValueOrDefault(kind) + 1;
            }
        }
    }

    /// <summary>Whether some level may give it.</summary>
    public bool Includes(string kind) => _kinds.Contains(kind) || _byMoney > _byKindDespiteMoney.GetValueOrDefault(kind);
}
