using System.Collections.Immutable;
using PolicyFlex.Explaining;
using PolicyFlex.Policies;

namespace PolicyFlex.Testing;

/// <summary>The mistakes in limits: left out, larger by one, over a longer time, or without going beyond.</summary>
internal sealed class LimitMutants(Outlines outlines)
{
    /// <summary>The mutants of limits.</summary>
    /// <param name="limits">The limits.</param>
    /// <param name="with">Puts other limits in their place.</param>
    public IEnumerable<MutantDraft> Of(ImmutableArray<Limit> limits, Func<MutatedSet, ImmutableArray<Limit>, MutatedSet> with) => limits.SelectMany(limit => Of(limit, limits, with));

    private IEnumerable<MutantDraft> Of(Limit limit, ImmutableArray<Limit> limits, Func<MutatedSet, ImmutableArray<Limit>, MutatedSet> with)
    {
        MutantDraft Draft(string kind, string after, Func<MutatedSet, (MutatedSet, ImmutableArray<Limit>)> change) => new(
            kind, outlines.Locate(limit) ?? default, limit.Sentence, after, set => change(set) is var (changed, others) ? with(changed, others) : set);
        MutantDraft Changed(string kind, string how, Limit other) =>
            Draft(kind, $"{limit.Sentence}, {how}", set => (set, limits.With(limit, _ => other)));

        yield return Draft("limit-dropped", "", set => (set, limits.Without(limit)));
        if (limit.Times is { } times)
        {
            yield return Changed("limit-raised", "and once more", limit with { Times = times + 1 });
        }
        else if (limit.Amount is { } amount)
        {
            var more = new Formula($"{amount.Text} + 1");
            yield return Draft("limit-raised", $"{limit.Sentence}, and 1 more", set => (set.WithMore(amount, more), limits.With(limit, one => one with { Amount = more })));
        }

        if (limit.Within is { } within)
        {
            yield return Changed("limit-window", $"and {within.Unit.ToString().ToLowerInvariant()} longer", limit with { Within = within with { Count = within.Count + 1 } });
        }

        if (limit.Each is { } each)
        {
            var other = each == Period.Year ? Period.Quarter : each + 1;
            yield return Changed("limit-window", $"but each {other.ToString().ToLowerInvariant()}", limit with { Each = other });
        }

        if (limit.Beyond is not null)
        {
            yield return Changed("beyond-dropped", "for everybody", limit with { Beyond = null });
        }
    }
}
