using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Deciding;

/// <summary>What the rules that gave an answer bring along; they stand in the order of their ids.</summary>
internal static class RuleSources
{
    /// <summary>Their ids, each once.</summary>
    public static ImmutableArray<string> Ids(this ImmutableArray<RuleSource> sources)
    {
        if (sources is [] or [_])
        {
            return sources is [var only] ? [only.Rule.Id] : [];
        }

        var ids = ImmutableArray.CreateBuilder<string>(sources.Length);
        foreach (var source in sources)
        {
            if (ids.Count == 0 || ids[^1] != source.Rule.Id)
            {
                ids.Add(source.Rule.Id);
            }
        }

        return ids.DrainToImmutable();
    }

    /// <summary>What the first of them has that has it; null if none does.</summary>
    public static T? First<T>(this ImmutableArray<RuleSource> sources, Func<RuleSource, T?> has)
        where T : class
    {
        foreach (var source in sources)
        {
            if (has(source) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The duties of all of them behind some others, each once.</summary>
    public static ImmutableArray<DueDuty> Duties(this ImmutableArray<RuleSource> sources, ImmutableArray<Duty> others)
    {
        var duties = AddTo([], others);
        foreach (var source in sources)
        {
            duties = AddTo(duties, source.Also);
        }

        return duties;
    }

    private static ImmutableArray<DueDuty> AddTo(ImmutableArray<DueDuty> duties, ImmutableArray<Duty> also) =>
        also.IsEmpty ? duties : [.. duties.Concat(also.Select(duty => new DueDuty(duty.Name, duty.To))).Distinct()];
}
