using System.Collections.Immutable;
using PolicyFlex.Compilation;
using PolicyFlex.Deciding;

namespace PolicyFlex.Review;

/// <summary>Turns what was recorded into rows with numbers for names.</summary>
/// <param name="plan">The set.</param>
internal sealed class CaseTable(DecisionPlan plan)
{
    private const int MostShapes = 10_000;

    private readonly RuleNames _rules = new(plan.Set, plan.Rules);
    private readonly ImmutableArray<string> _segments = plan.Traits.SegmentNames;
    private readonly Dictionary<ImmutableArray<string?>, int> _segmentLists = [];
    private readonly Dictionary<(ImmutableArray<string> Rules, ImmutableArray<string> Denied, ImmutableArray<string> Exceptions), int> _settledLists = [];
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
        Segments(decided.Traits.Segments),
        Settled(decided),
        (decided.Coverage == Coverage.NotCovered ? CaseMarks.NotCovered : CaseMarks.None) | (decided.SaysWants ? CaseMarks.None : CaseMarks.WithoutWants));

    public OverrideRow RowOf(OverrideMade made) => new(
        made.At.UtcTicks,
        made.Traits.Customer ?? 0,
        Names.Of(made.Agent),
        Names.Of(made.Traits.Kind),
        Segments(made.Traits.Segments),
        [.. made.Rules.Select(rule => SettledBy(_rules.Present(rule), CaseMarks.None)).Distinct()],
        made.Direction == OverrideDirection.MoreLenient ? CaseMarks.MoreLenient : CaseMarks.Stricter,
        Names.Of(made.Reason));

    /// <summary>The number of the list of known segments. Values that were read once stand in one array, whose number is remembered.</summary>
    private int Segments(ImmutableArray<string?> values)
    {
        if (values.IsDefaultOrEmpty)
        {
            return 0;
        }

        if (!_segmentLists.TryGetValue(values, out var number))
        {
            number = Names.OfList([.. _segments.Zip(values).Where(one => one.Second is not null).Select(one => $"{one.First}={one.Second}")]);
            Remember(_segmentLists, values, number);
        }

        return number;
    }

    private int Settled(DecidedCase decided)
    {
        var key = (decided.Rules, decided.Denied, decided.Exceptions);
        if (!_settledLists.TryGetValue(key, out var number))
        {
            Remember(_settledLists, key, number = SettledAnew(decided));
        }

        return number;
    }

    private int SettledAnew(DecidedCase decided)
    {
        var text = string.Join('\u0003', ReviewNames.TextOf(decided.Rules), ReviewNames.TextOf(decided.Denied), ReviewNames.TextOf(decided.Exceptions));
        if (!_settledNumbers.TryGetValue(text, out var number))
        {
            _settledNumbers.Add(text, number = _settled.Count);
            _settled.Add([.. decided.Rules.Select(rule => SettledBy(_rules.Present(rule), MarksOf(rule, decided))).Distinct()]);
        }

        return number;
    }

    private static void Remember<T>(Dictionary<T, int> numbers, T key, int number)
        where T : notnull
    {
        if (numbers.Count == MostShapes)
        {
            numbers.Clear();
        }

        numbers.Add(key, number);
    }

    private CaseMarks MarksOf(string rule, DecidedCase decided) =>
        (decided.Denied.Contains(rule, StringComparer.Ordinal) ? CaseMarks.Denied : CaseMarks.None)
        | (decided.Exceptions.Any(exception => _rules.StandsUnder(_rules.Present(exception), _rules.Present(rule))) ? CaseMarks.Exception : CaseMarks.None);

    private SettledRule SettledBy(string rule, CaseMarks marks) => new(Names.Of(rule), Names.Of(RuleNames.PolicyOf(rule)), marks);
}
