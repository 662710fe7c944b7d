using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>Policies of one name are versions: one in force at a time, picked by one date, without a time between them.</summary>
internal static class VersionCheck
{
    public static void Check(SetUnderCheck subject)
    {
        var terms = subject.Set.Policies.Select(policy => Term.Of(policy, subject.Set.Calendar)).OfType<Term>().ToList();
        foreach (var term in terms.Where(term => term.From >= term.Until))
        {
            subject.Report(CheckingProblems.NeverInForce(term.Policy), (term.Policy.Effective, "until"), (term.Policy, "effective"));
        }

        foreach (var versions in terms.Where(term => term.From < term.Until).GroupBy(term => term.Policy.Name, StringComparer.Ordinal))
        {
            CheckVersions(subject, [.. versions.OrderBy(term => term.From)]);
        }
    }

    private static void CheckVersions(SetUnderCheck subject, List<Term> versions)
    {
        var before = versions[0];
        foreach (var version in versions.Skip(1))
        {
            if (version.From < before.Until)
            {
                Report(subject, version, "from", CheckingProblems.VersionsOverlap(version.Policy, before.Policy));
            }
            else if (version.From > before.Until)
            {
                Report(subject, version, "from", CheckingProblems.HoleBetweenVersions(version.Policy, before.Policy));
            }

            if (version.Policy.Effective.ChosenBy != versions[0].Policy.Effective.ChosenBy)
            {
                Report(subject, version, "chosen-by", CheckingProblems.VersionsChosenDifferently(version.Policy, versions[0].Policy));
            }

            before = version.Until > before.Until ? version : before;
        }
    }

    private static void Report(SetUnderCheck subject, Term version, string member, Diagnostics.Diagnostic problem) =>
        subject.Report(problem, (version.Policy.Effective, member), (version.Policy, "effective"));

    /// <summary>From when until when a version is in force.</summary>
    private sealed record Term(Policy Policy, DateTimeOffset From, DateTimeOffset Until)
    {
        /// <summary>The term; null where a date cannot be read, which the reader of the file has told.</summary>
        public static Term? Of(Policy policy, Calendar calendar)
        {
            var (from, until) = (DateTimeOffset.MinValue, DateTimeOffset.MaxValue);
            var (writtenFrom, writtenUntil, _) = policy.Effective;
            var readable = (writtenFrom is null || calendar.TryParseInstant(writtenFrom, out from, out _))
                && (writtenUntil is null || calendar.TryParseInstant(writtenUntil, out until, out _));
            return readable ? new Term(policy, from, until) : null;
        }
    }
}
