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
            .SelectMany(place => place.Subjects.Select(name => (Name: name, place.Rule)))
            .GroupBy(one => one.Name, one => one.Rule, StringComparer.Ordinal);
        foreach (var group in bySubject)
        {
            CheckTogether(subject, [.. group.Select(rule => new Part(
                $"rule `{rule.Name}`", rule, rule.When, Result.Of(rule, subject.Names), rule.Otherwise is not null, trees))]);
        }
    }

    private static void CheckTogether(SetUnderCheck subject, IReadOnlyList<Part> parts)
    {
        if (parts.Count < 2)
        {
            return;
        }

        var whole = parts.Select(part => part.RestWithout("")).ToHashSet(StringComparer.Ordinal);
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

        if (end >= start && end - start <= Slip && !lower.Stretch.And(upper.Stretch).IsEmpty(lower.IsWhole) && !lower.Part.Result.Equals(upper.Part.Result))
        {
            subject.Report(LintProblems.Overlap(lower.Part.Name, ends, upper.Part.Name, starts), (upper.Part.Node, "when"), (upper.Part.Node, ""));
        }
        else if (!isFilled && start >= end && start - end <= (lower.IsWhole ? Slip * 2 : Slip) && !lower.Stretch.GapTo(upper.Stretch).IsEmpty(lower.IsWhole))
        {
            subject.Report(LintProblems.Gap(lower.Part.Name, ends, upper.Part.Name, starts), (upper.Part.Node, "when"), (upper.Part.Node, ""));
        }
    }

    /// <summary>A rule or an option, with what it has in common with its siblings.</summary>
    private sealed record Part(string Name, object Node, When? When, object Result, bool FillsGaps, Trees Trees)
    {
        private readonly Conjunct[] _conjuncts = [.. Conjunct.Of(When, Trees)];

        /// <summary>The stretch of each number that its condition looks at.</summary>
        public IEnumerable<Band> Bands => _conjuncts
            .Where(one => one.Measured is not null)
            .GroupBy(one => Conjunct.ShapeOf(one.Measured!), StringComparer.Ordinal)
            .Select(group => new Band(this, group.Key, RestWithout(group.Key), [.. group]));

        /// <summary>What its condition asks for beside a number.</summary>
        public string RestWithout(string measured) => string.Join(" & ", _conjuncts
            .Where(one => one.Measured is null || Conjunct.ShapeOf(one.Measured) != measured)
            .Select(one => one.Shape)
            .Order(StringComparer.Ordinal));
    }

    /// <summary>The stretch of a number for which a part holds.</summary>
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
