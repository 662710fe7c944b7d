using System.Text.RegularExpressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>What one customer did is no reason to deny something to all: the origin of a policy or a denial tells of more than one.</summary>
internal static partial class SingleIncidentCheck
{
    public static void Check(SetUnderCheck subject)
    {
        foreach (var policy in subject.Set.Policies)
        {
            Check(subject, $"The policy `{policy.Name}`", policy.Origin, (policy, "origin"));
        }

        foreach (var rule in subject.Rules.Select(place => place.Rule))
        {
            Check(subject, $"Rule `{rule.Name}`", rule.Effect == Effect.Deny ? rule.Wording.Origin : null, (rule, "origin"));
            Check(subject, $"The `otherwise` of rule `{rule.Name}`", rule.Otherwise?.Wording.Origin, (rule.Otherwise ?? (object)rule, "origin"));
        }
    }

    private static void Check(SetUnderCheck subject, string whose, Origin? origin, params ReadOnlySpan<(object Node, string Member)> places)
    {
        foreach (var text in origin?.Text.ByLanguage ?? [])
        {
            if (Single(text.Language, text.Text) is { } incident && !Several().IsMatch(text.Text))
            {
                subject.Report(LintProblems.BornOfOne(whose, incident), places);
                return;
            }
        }
    }

    private static string? Single(string language, string text) => (language.Split('-')[0] switch
    {
        "en" => English(),
        "de" => German(),
        "fr" => French(),
        "es" => Spanish(),
        _ => null,
    })?.Match(text) is { Success: true } match ? match.Value : null;

    /// <summary>A count that is no year.</summary>
    [GeneratedRegex(@"(?<![\d.,:/-])(?!(?:19|20)\d\d\b)(?:[2-9]|\d{2,})(?![\d/:-])", RegexOptions.CultureInvariant)]
    private static partial Regex Several();

    [GeneratedRegex(@"\b(?:an?|one|1)\s+(?:single\s+|certain\s+|angry\s+)?(?:customer|guest|passenger|patient|member|client|caller|buyer|shopper|complaint|incident)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex English();

    [GeneratedRegex(@"\b(?:ein|eine|einem|einer|eines|1)\s+(?:einzige[rns]?\s+)?(?:Kunde|Kunden|Kundin|Gast|Gastes|Vorfall|Vorfalls|Beschwerde|Anrufer|Anruferin)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex German();

    [GeneratedRegex(@"\b(?:une?|1)\s+(?:seule?\s+)?(?:client|cliente|incident|plainte|réclamation|voyageur|voyageuse)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex French();

    [GeneratedRegex(@"\b(?:una?|1)\s+(?:sol[oa]\s+)?(?:cliente|clienta|incidente|queja|reclamación|viajero|viajera)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Spanish();
}
