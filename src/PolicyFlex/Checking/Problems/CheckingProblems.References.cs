using System.Collections.Immutable;
using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <content>Names that mean nothing, PF301 to PF329.</content>
internal static partial class CheckingProblems
{
    public static Diagnostic UnknownTarget(string rule, string found, IEnumerable<string> known) =>
        Unknown("PF301", $"Rule `{rule}` speaks of `{found}`, which is no action of the set and no option of its policy.", found, known);

    public static Diagnostic OptionOfAnotherPolicy(string rule, string option, string policy) =>
        Error(
            "PF302",
            $"Rule `{rule}` speaks of `{option}`, which is an option of the policy `{policy}`.",
            "A rule speaks of actions and of the options of its own policy.");

    public static Diagnostic NoGoodwillToSpeakOf(string rule, string policy) =>
        Error("PF303", $"Rule `{rule}` speaks of `goodwill`, but the policy `{policy}` has no options.");

    public static Diagnostic ParametersOfNoAction(string target) =>
        Error("PF304", $"`{target}` has no parameters, since it is no action.", "Only an action is followed by `with`.");

    public static Diagnostic UnknownParameter(string action, string found, IEnumerable<string> known)
    {
        var names = known.ToList();
        return Unknown(
            "PF305",
            $"The action `{action}` has no parameter `{found}`.",
            found,
            names,
            Listed(names.Count == 1 ? "Its parameter is" : "Its parameters are", names));
    }

    public static Diagnostic UnknownLevel(string found, IEnumerable<string> known)
    {
        var names = known.ToList();
        return Unknown("PF306", $"There is no level `{found}`.", found, names, Listed("The levels are", names));
    }

    public static Diagnostic UnknownRung(string found, IEnumerable<string> known)
    {
        var names = known.ToList();
        var message = names.Count == 0 ? $"There is no rung `{found}`, for the set has no ladder." : $"There is no rung `{found}`.";
        return Unknown("PF307", message, found, names, Listed("The rungs are", names));
    }

    public static Diagnostic UnknownDuty(string found, IEnumerable<string> known)
    {
        var names = known.ToList();
        var message = names.Count == 0 ? $"There is no duty `{found}`, for the set declares none." : $"There is no duty `{found}`.";
        return Unknown("PF308", message, found, names, Listed("The duties are", names));
    }

    public static Diagnostic UnknownAddressee(Duty duty, IReadOnlyCollection<string> known) =>
        Unknown(
            "PF309", $"`{duty.Name}` does not go to `{duty.To}`.", duty.To, known, Listed("It goes to", known, last: "or"));

    public static Diagnostic UnknownAlternative(string found, IEnumerable<string> known) =>
        Unknown(
            "PF310",
            $"`instead` names `{found}`, which is no action and no option.",
            found,
            known,
            "An entry is an action, an option, or a sentence for the customer.");

    public static Diagnostic AlternativeAsSentence(string said, ImmutableArray<string> names) =>
        Error("PF310", $"`instead` would say `{said}` to the customer.", "Actions and options are named as they are declared, several of them in `[ ]`.") with
        {
            DidYouMean = names.Length == 1 ? names[0] : $"[{string.Join(", ", names)}]",
        };

    public static Diagnostic UnknownGives(string found, IEnumerable<string> known) =>
        Unknown(
            "PF311", $"Goodwill cannot give `{found}`.", found, known, "A kind of your own is declared under `gives` of the set.");

    public static Diagnostic UnknownCarrier(string option, string found, IEnumerable<string> known) =>
        Unknown("PF312", $"Option `{option}` is carried out by `{found}`, which is no action.", found, known);

    public static Diagnostic UnknownSubject(string found, IEnumerable<string> texts) =>
        Unknown(
            "PF314",
            $"Nothing can be counted per `{found}`.",
            found,
            texts.Concat(["agent", "case", "customer"]),
            "It is counted per `customer`, `agent`, `case`, or a fact that is a text.");

    public static Diagnostic NoCustomerId() =>
        Error("PF315", "Nothing can be counted per `customer`, for there is no fact `customer.id`.", "It is a `text`.");

    public static Diagnostic SubjectOfNoText(string fact) =>
        Error("PF316", $"Nothing can be counted per `{fact}`, for it is not a text.");

    public static Diagnostic UnknownCounted(string found, string? policy, IEnumerable<string> known) =>
        Unknown(
            "PF317",
            policy is null ? $"`over` names `{found}`, which is no option." : $"`over` names `{found}`, which is no option of `{policy}`.",
            found,
            known);

    public static Diagnostic NothingToCountOver(string word) =>
        Error("PF318", $"`{word}` has no place in this limit, which counts only what it stands under.", "It is for limits of a policy or of the set.");

    public static Diagnostic UnknownFact(string member, string found, IEnumerable<string> known) =>
        Unknown("PF319", $"`{member}` names `{found}`, which is no fact.", found, known);

    public static Diagnostic ChosenByNoDate(string fact) =>
        Error("PF320", $"`chosen-by` names `{fact}`, which is not a date.", "The fact that chooses a version is a `date` or a `date-time`.");

    public static Diagnostic UnknownList(string found, IEnumerable<string> known) =>
        Unknown("PF321", $"There is no `{found}` that a list could hold.", found, known, $"What stands in the list is declared under `lists`, as `{found}:`.");

    public static Diagnostic UnknownPlace(string found, IEnumerable<string> known) =>
        Unknown("PF322", $"Nothing can fill the place `{{{found}}}`.", found, known, "A place is filled by a fact, by `amount` or by `up-to`.");

    public static Diagnostic UnknownLanguage(string found, IReadOnlyCollection<string> known) =>
        Error("PF323", $"`{found}` is not one of the set's languages.", Listed(known.Count == 1 ? "Its language is" : "Its languages are", known));

    public static Diagnostic MissingLanguage(IReadOnlyCollection<string> missing, string first) =>
        Warning(
            "PF326",
            Listed("Nothing stands here in", missing) ?? "Nothing stands here in most of the set's languages.",
            $"Where a language is missing, the words in `{first}` are used.");

    public static Diagnostic FormerNameInUse(string policy, string former) =>
        Error(
            "PF324",
            $"The policy `{policy}` says that it was formerly `{former}`, but there is a policy of that name.",
            "A former name is no longer used.");

    public static Diagnostic FormerNameTwice(string former, string heir) =>
        Error("PF325", $"`{former}` is already the former name of the policy `{heir}`.", "What was recorded under a name belongs to one policy.");
}
