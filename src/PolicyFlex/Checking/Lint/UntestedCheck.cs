namespace PolicyFlex.Checking;

/// <summary>Each policy has tests beside it.</summary>
internal static class UntestedCheck
{
    /// <summary>Tells of the policies without tests.</summary>
    /// <param name="subject">The set.</param>
    /// <param name="tested">The files of policies that have a file of tests beside them; null where that is not known.</param>
    public static void Check(SetUnderCheck subject, IReadOnlySet<string>? tested)
    {
        foreach (var policy in subject.Set.Policies.Where(policy => tested?.Contains(policy.File) == false))
        {
            subject.Report(LintProblems.WithoutTests(policy.Name, policy.File), policy);
        }
    }
}
