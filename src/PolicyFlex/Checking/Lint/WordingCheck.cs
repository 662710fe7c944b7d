using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>Words for the customer do not put the blame on them, and give a better reason than that there is a policy.</summary>
internal static class WordingCheck
{
    public static void Check(SetUnderCheck subject)
    {
        foreach (var (words, places) in TextsInPlace.Words(subject).Where(text => IsForCustomers(text.Places[0].Member)))
        {
            foreach (var one in words.ByLanguage)
            {
                foreach (var variant in one.Variants)
                {
                    Check(subject, one.Language, variant, places);
                }
            }
        }
    }

    private static bool IsForCustomers(string member) => member is "say" or "instead" or "ask";

    private static void Check(SetUnderCheck subject, string language, Template variant, (object Node, string Member)[] places)
    {
        var text = string.Concat(variant.Parts.Select(part => part.IsPlace ? "…" : part.Text));
        if (CustomerPhrases.Blaming(language, text) is { } blaming)
        {
            subject.Report(LintProblems.BlamesTheCustomer(blaming), [(variant, ""), .. places]);
        }

        if (CustomerPhrases.OnlyPolicy(language, text) is { } policy)
        {
            subject.Report(LintProblems.SaysOnlyPolicy(policy), [(variant, ""), .. places]);
        }
    }
}
