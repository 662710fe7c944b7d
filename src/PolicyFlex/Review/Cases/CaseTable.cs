using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Policies;

namespace PolicyFlex.Review;

/// <summary>Turns what was recorded into rows with numbers for names.</summary>
internal sealed class CaseTable(PolicySet set)
{
    private readonly RuleNames _rules = new(set);
    private readonly Dictionary<string, int> _settledNumbers = new(StringComparer.Ordinal);
    private readonly List<ImmutableArray<SettledRule>> _settled = [];

    public ReviewNames Names { get; } = new();

    public RuleNames Rules => _rules;

    /// <summary>The rules that settled a row.</summary>
    public ImmutableArray<SettledRule> SettledOf(int number) => _settled[number];

    public CaseRow RowOf(DecidedCase decided) => new(
        decided.At.UtcTicks,
        decided.Traits.Customer ?? 0,
        Names.Of(decided.Agent),
        Names.Of(decided.Traits.Kind),
        Names.OfList(decided.Traits.Segments),
        Settled(decided),
        (decided.Coverage == Coverage.NotCovered ? CaseMarks.NotCovered : CaseMarks.None) | (decided.SaysWants ? CaseMarks.None : CaseMarks.WithoutWants));

    public OverrideRow RowOf(OverrideMade made) => new(
        made.At.UtcTicks,
        made.Traits.Customer ?? 0,
        Names.Of(made.Agent),
        Names.Of(made.Traits.Kind),
        Names.OfList(made.Traits.Segments),
        [.. made.Rules.Select(rule => SettledBy(_rules.Present(rule), CaseMarks.None)).Distinct()],
        made.Direction == OverrideDirection.MoreLenient ? CaseMarks.MoreLenient : CaseMarks.Stricter,
        Names.Of(made.Reason),
        made.Id);

    private int Settled(DecidedCase decided)
    {
        var text = string.Concat(
            ReviewNames.TextOf(decided.Rules), "\u0003", ReviewNames.TextOf(decided.Denied), "\u0003", ReviewNames.TextOf(decided.Exceptions));
        if (!_settledNumbers.TryGetValue(text, out var number))
        {
            _settledNumbers.Add(text, number = _settled.Count);
            _settled.Add([.. decided.Rules.Select(rule => SettledBy(_rules.Present(rule), MarksOf(rule, decided))).Distinct()]);
        }

        return number;
    }

    private CaseMarks MarksOf(string rule, DecidedCase decided) =>
        (decided.Denied.Contains(rule, StringComparer.Ordinal) ? CaseMarks.Denied : CaseMarks.None)
        | (decided.Exceptions.Any(exception => _rules.StandsUnder(_rules.Present(exception), _rules.Present(rule))) ? CaseMarks.Exception : CaseMarks.None);

    private SettledRule SettledBy(string rule, CaseMarks marks) => new(Names.Of(rule), Names.Of(RuleNames.PolicyOf(rule)), marks);
}
