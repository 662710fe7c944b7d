using PolicyFlex.Diagnostics;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>Checks a set that has been read, also where parts of it failed.</summary>
internal static class SetChecker
{
    /// <summary>Tells all that is wrong or doubtful in the set to <paramref name="diagnostics"/>.</summary>
    /// <remarks>First each record by itself, then the names between records, then what the records mean together.</remarks>
    public static void Check(PolicySet set, Trees trees, SourceMap sources, DiagnosticBag diagnostics)
    {
        var subject = new SetUnderCheck(set, trees, sources, diagnostics);

        RecordCheck.Check(subject);

        VocabularyReferenceCheck.Check(subject);
        RuleReferenceCheck.Check(subject);
        GoodwillReferenceCheck.Check(subject);
        LimitReferenceCheck.Check(subject);
        WordsCheck.Check(subject);
        UniquenessCheck.Check(subject);

        DefaultCheck.Check(subject);
        VersionCheck.Check(subject);
        DenialCheck.Check(subject);
        LowestLevelCheck.Check(subject);
        ExceptionCheck.Check(subject);
        ConstantConditionCheck.Check(subject);
        DisagreementCheck.Check(subject);
        WorthCheck.Check(subject);
        AmountCheck.Check(subject);
        NegativeAmountCheck.Check(subject);
        LimitCheck.Check(subject);
        AuthorityCheck.Check(subject);
    }
}
