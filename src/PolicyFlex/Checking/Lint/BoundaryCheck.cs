using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>
/// Rules, exceptions or options side by side that divide the same number among them leave nothing out between two of them, and no number
/// belongs to two of them, by a slip of <c>&lt;</c> and <c>&lt;=</c>.
/// </summary>
internal static class BoundaryCheck
{
    /// <summary>What lies further apart was left out on purpose, and what overlaps by more was meant to.</summary>
    private const decimal Slip = 1;

    public static void Check(SetUnderCheck subject, Trees trees)
    {
        foreach (var policy in subject.Set.Policies)
        {
            CheckRules(subject, trees, policy.Rules.Select(rule => new RuleInPlace(policy, rule, null)));
            foreach (var parent in RuleInPlace.Of(policy).Where(place => place.Rule.Exceptions.Length > 1))
            {
                CheckRules(subject, trees, parent.Rule.Exceptions.Select(rule => new RuleInPlace(policy, rule, parent)));
            }

            CheckTogether(subject, [.. policy.Goodwill.Select(option => new Part($"option `{option.Name}`", option, option.When, option, false, trees))]);
        }
    }

    private static void CheckRules(SetUnderCheck subject, Trees trees, IEnumerable<RuleInPlace> rules)
    {
        var bySubject = rules
            .Select(place => (place.Subjects, Part: new Part(
                $"rule `{place.Rule.Name}`", place.Rule, place.Rule.When, Result.Of(place.Rule, subject.Names), place.Rule.Otherwise is not null, trees)))
            .SelectMany(one => one.Subjects.Select(name => (Name: name, one.Part)))
            .GroupBy(one => one.Name, one => one.Part, StringComparer.Ordinal);
        foreach (var group in bySubject)
        {
            CheckTogether(subject, [.. group]);
        }
    }

    private static void CheckTogether(SetUnderCheck subject, IReadOnlyList<Part> parts)
    {
        if (parts.Count < 2)
        {
            return;
        }

        var whole = parts.Select(part => part.Whole).ToHashSet(StringComparer.Ordinal);
        foreach (var group in parts.SelectMany(part => part.Bands).GroupBy(band => (band.Measured, Beside: band.Rest)))
        {
            Band[] bands = [.. group.OrderBy(band => band.Stretch.From ?? decimal.MinValue).ThenBy(band => band.Stretch.To ?? decimal.MaxValue)];
            var isFilled = whole.Contains(group.Key.Beside) || bands.Any(band => band.Part.FillsGaps);
            for (var i = 1; i < bands.Length; i++)
            {
                CheckNeighbours(subject, bands[i - 1], bands[i], isFilled);
            }
        }
    }

    private static void CheckNeighbours(SetUnderCheck subject, Band lower, Band upper, bool isFilled)
    {
        if (lower.Stretch.To is not { } end || upper.Stretch.From is not { } start || lower.Upper is not { } ends || upper.Lower is not { } starts)
        {
            return;
        }

        if (end >= start && Stretch.AreClose(end, start, Slip) && !lower.Stretch.And(upper.Stretch).IsEmpty(lower.IsWhole) && !lower.Part.Result.Equals(upper.Part.Result))
        {
            subject.Report(LintProblems.Overlap(lower.Part.Name, ends, upper.Part.Name, starts), (upper.Part.Node, "when"), (upper.Part.Node, ""));
        }
        else if (!isFilled && start >= end && Stretch.AreClose(end, start, lower.IsWhole ? Slip * 2 : Slip) && !lower.Stretch.GapTo(upper.Stretch).IsEmpty(lower.IsWhole))
        {
            subject.Report(LintProblems.Gap(lower.Part.Name, ends, upper.Part.Name, starts), (upper.Part.Node, "when"), (upper.Part.Node, ""));
        }
    }

    /// <summary>A rule or an option, with what it has in common with its siblings.</summary>
    private sealed class Part
    {
        public Part(string name, object node, When? when, object result, bool fillsGaps, Trees trees)
        {
            (Name, Node, Result, FillsGaps) = (name, node, result, fillsGaps);
            (string Shape, string? Measured, Conjunct Conjunct)[] conjuncts =
                [.. Conjunct.Of(when, trees).Select(one => (one.Shape, one.Measured is { } measured ? Conjunct.ShapeOf(measured) : null, one))];
            Whole = Joined(conjuncts.Select(one => one.Shape));
            Bands =
            [
                .. conjuncts.Where(one => one.Measured is not null)
                    .GroupBy(one => one.Measured!, StringComparer.Ordinal)
                    .Select(group => new Band(
                        this, group.Key, Joined(conjuncts.Where(one => one.Measured != group.Key).Select(one => one.Shape)), [.. group.Select(one => one.Conjunct)])),
            ];
        }

        public string Name { get; }
        public object Node { get; }
        public object Result { get; }
        public bool FillsGaps { get; }

        /// <summary>All that its condition asks for.</summary>
        public string Whole { get; }

        /// <summary>The stretch of each number that its condition looks at.</summary>
        public Band[] Bands { get; }

        private static string Joined(IEnumerable<string> shapes) => string.Join(" & ", shapes.Order(StringComparer.Ordinal));
    }

    /// <summary>The stretch of a number for which a part holds.</summary>
    /// <param name="Part">The part.</param>
    /// <param name="Measured">The number.</param>
    /// <param name="Rest">What the part asks for beside it.</param>
    /// <param name="Bounds">What it asks of the number.</param>
    private sealed record Band(Part Part, string Measured, string Rest, Conjunct[] Bounds)
    {
        public Stretch Stretch { get; } = Bounds.Aggregate(Stretch.All, (stretch, bound) => stretch.And(bound.Stretch));

        public bool IsWhole => Measure.IsWhole(Bounds[0].Measured!);

        /// <summary>The text of the bound above.</summary>
        public string? Upper => Bounds.FirstOrDefault(bound => bound.Stretch.To == Stretch.To)?.Text;

        /// <summary>The text of the bound below.</summary>
        public string? Lower => Bounds.FirstOrDefault(bound => bound.Stretch.From == Stretch.From)?.Text;
    }
}
