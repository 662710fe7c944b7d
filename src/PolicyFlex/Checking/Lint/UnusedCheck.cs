using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>What a set declares is used by something in it.</summary>
internal static class UnusedCheck
{
    /// <summary>Facts of this name say what a case is about, and are recorded with it.</summary>
    private const string Id = ".id";

    public static void Check(SetUnderCheck subject, Trees trees)
    {
        var nodes = trees.Conditions.Values.Cast<object>().Concat(trees.Operands.Values).SelectMany(TreeNodes.Nodes).ToList();
        CheckFacts(subject, nodes, trees);
        var conditions = nodes.OfType<Condition.Named>().Select(named => named.Definition).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var condition in subject.Set.Conditions.Concat(subject.Set.Policies.SelectMany(policy => policy.Conditions)))
        {
            Report(subject, condition, !conditions.Contains(condition), LintProblems.UnusedCondition(condition.Name));
        }

        var tables = nodes.OfType<Operand.Table>().Select(table => table.Definition).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var table in subject.Set.Tables)
        {
            Report(subject, table, !tables.Contains(table), LintProblems.UnusedTable(table.Name));
        }

        CheckActions(subject);
        var duties = subject.Rules.SelectMany(place => place.Rule.Also).Concat(subject.Options.SelectMany(one => one.Option.Also))
            .Select(duty => duty.Name)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var duty in subject.Set.Duties)
        {
            Report(subject, duty, !duties.Contains(duty.Name), LintProblems.UnusedDuty(duty.Name));
        }
    }

    private static void CheckFacts(SetUnderCheck subject, List<object> nodes, Trees trees)
    {
        var set = subject.Set;
        var used = nodes.OfType<Operand.Fact>().Concat(trees.Tables.Values.SelectMany(table => table.Keys)).Select(fact => fact.Definition.Name)
            .Concat(subject.Limits.SelectMany(place => place.Limit.Per))
            .Concat(set.Authority.Per)
            .Concat(set.Similar?.By ?? [])
            .Concat(set.Review?.Segments ?? [])
            .Concat(set.Policies.SelectMany(policy => policy.Review?.Segments ?? []))
            .Concat(set.Policies.Select(policy => policy.Effective.ChosenBy).OfType<string>())
            .Concat(TextsInPlace.Words(subject).SelectMany(text => text.Words.ByLanguage).SelectMany(one => one.Variants).SelectMany(one => one.Parts)
                .Where(part => part.IsPlace)
                .Select(part => part.Text))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var fact in set.Facts.Where(fact => !fact.Name.EndsWith(Id, StringComparison.Ordinal)))
        {
            Report(subject, fact, !used.Contains(fact.Name), LintProblems.UnusedFact(fact.Name));
        }
    }

    private static void CheckActions(SetUnderCheck subject)
    {
        var spoken = subject.Rules.SelectMany(place => place.Rule.Targets.Select(target => target.Name).Concat(Names(place.Rule.Wording)).Concat(Names(place.Rule.Otherwise?.Wording)))
            .Concat(subject.Options.SelectMany(one => Names(one.Option.Wording).Append(one.Option.By ?? "")))
            .Concat((subject.Set.Fallback?.Instead ?? []).Select(one => one.Name ?? ""))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var action in subject.Set.Actions)
        {
            Report(subject, action, !spoken.Contains(action.Name), LintProblems.UnusedAction(action.Name));
        }
    }

    private static IEnumerable<string> Names(Wording? wording) => (wording?.Instead ?? []).Select(one => one.Name ?? "");

    private static void Report(SetUnderCheck subject, object node, bool isUnused, Diagnostics.Diagnostic problem)
    {
        if (isUnused)
        {
            subject.Report(problem, node);
        }
    }
}
