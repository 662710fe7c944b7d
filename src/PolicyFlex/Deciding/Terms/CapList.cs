using System.Collections.Immutable;
using PolicyFlex.Compilation;
using PolicyFlex.Policies;

namespace PolicyFlex.Deciding;

/// <summary>Gathers what a grant must fit under: a ceiling, alternatives and limits. What adds nothing to a balance need not fit under it.</summary>
/// <param name="inquiry">The request.</param>
/// <param name="amount">How much is given.</param>
/// <param name="worth">What it is worth.</param>
internal sealed class CapList(Inquiry inquiry, decimal amount, decimal worth)
{
    /// <summary>How many decimals a ledger counts.</summary>
    private const int Decimals = 4;

    private readonly List<Cap> _caps = [];

    /// <summary>All of them, each once, in the order in which they were added.</summary>
    public ImmutableArray<Cap> All => [.. _caps.Distinct()];

    /// <summary>
    /// An amount as a ledger counts it. The most of a cap is rounded as what is given is, so that what fits under a bound still does.
    /// </summary>
    public static decimal Counted(decimal amount) => Math.Round(amount, Decimals, MidpointRounding.AwayFromZero);

    /// <summary>Adds the ceiling of a level.</summary>
    /// <param name="level">The level, counted from 0.</param>
    /// <param name="key">What the ceiling is of; null for none.</param>
    public void AddCeiling(int level, string? key)
    {
        if (key is not null && AddsTo(key == Ceiling.Money ? Measure.Worth : Measure.Units) && inquiry.Ceilings.Most(level, key) is { IsUnlimited: false } most)
        {
            Add(inquiry.Keys.OfCeiling(level, key), most.Amount, OptionBounds.Authority);
        }
    }

    /// <summary>Adds that no alternative was given in the case.</summary>
    public void AddAlternatives(OptionPlan option)
    {
        foreach (var counter in option.AlternativeCounters)
        {
            Add(inquiry.Keys.Of(counter, null), 0, OptionBounds.ChooseOne);
        }
    }

    /// <summary>Adds the limits that a level may not go beyond.</summary>
    /// <param name="limits">The limits.</param>
    /// <param name="level">The level, counted from 0.</param>
    public void AddLimits(IEnumerable<LimitPlan> limits, int level)
    {
        foreach (var limit in limits)
        {
            if (Binds(limit, level) && AddsTo(limit.Measure) && LimitState.MostOf(limit, inquiry) is { IsUnlimited: false } most)
            {
                Add(inquiry.Keys.Of(limit), most.Amount, limit.Limit.Sentence);
            }
        }
    }

    /// <summary>
    /// Adds the limits of the action that carries an option out: what is given does not count there, but has to find room. One that somebody
    /// may go beyond asks for an approval of what rules allow, and for none where they say nothing.
    /// </summary>
    /// <param name="action">What was found out about the action.</param>
    /// <param name="costs">What the action costs; null if that is not known.</param>
    /// <param name="level">The level, counted from 0.</param>
    public void AddLimitsBeside(ActionFinding action, decimal? costs, int level)
    {
        foreach (var limit in action.Action.Limits)
        {
            var isInTheWay = Binds(limit, level) && (limit.Beyond is null || action.Said != RankSet.Nothing);
            var needed = limit.Measure == Measure.Times ? 1 : costs;
            if (isInTheWay && needed is > 0 and { } room && LimitState.MostOf(limit, inquiry) is { IsUnlimited: false } most)
            {
                Add(inquiry.Keys.Of(limit), Math.Max(0, most.Amount - room), limit.Limit.Sentence);
            }
        }
    }

    /// <summary>
    /// Adds the ceiling under which the costs of the action that carries an option out find room: that of the level, or of a lower one, for
    /// whoever stands higher may do that too. Where rules say nothing of the action no approval is asked for, and any level's will do.
    /// </summary>
    /// <param name="action">What was found out about the action.</param>
    /// <param name="costs">What the action costs; null if that is not known.</param>
    /// <param name="level">The level, counted from 0.</param>
    /// <param name="option">The option, which may count under the ceiling itself.</param>
    public void AddCeilingBeside(ActionFinding action, decimal? costs, int level, GoodwillOption option)
    {
        if (!action.Action.HasCeiling || costs is not { } needed)
        {
            return;
        }

        var ceilings = inquiry.Ceilings;
        var last = action.Said == RankSet.Nothing ? inquiry.Plan.Levels.Length - 1 : level;
        var levels = Enumerable.Range(0, last + 1).Reverse().OrderByDescending(other => other == level);
        foreach (var other in levels.Where(other => needed <= ceilings.Left(other, Ceiling.Money).Amount))
        {
            var counted = option.Owed || ceilings.OwnKinds(other).Contains(option.Gives, StringComparer.Ordinal) ? 0 : worth;
            if (needed > counted && ceilings.Most(other, Ceiling.Money) is { IsUnlimited: false } most)
            {
                Add(inquiry.Keys.OfCeiling(other, Ceiling.Money), Math.Max(0, most.Amount - needed + counted), OptionBounds.Authority);
            }

            return;
        }
    }

    private bool AddsTo(Measure measure) => measure switch
    {
        Measure.Times => true,
        Measure.Units => amount != 0,
        _ => worth != 0,
    };

    private static bool Binds(LimitPlan limit, int level) => limit.Beyond is not { } beyond || level < beyond;

    private void Add(BalanceKey? key, decimal most, string bound)
    {
        if (key is not null)
        {
            _caps.Add(new Cap(key, Counted(most), bound));
        }
    }
}
