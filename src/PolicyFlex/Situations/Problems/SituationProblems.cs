using System.Globalization;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Situations;

/// <summary>The words for all that can be wrong with a situation: its form here, its facts in the other half.</summary>
internal static partial class SituationProblems
{
    /// <summary>A text that is not JSON.</summary>
    public static Diagnostic NotJson(string message, string? expected) => new()
    {
        Code = "PF401",
        Message = message,
        Expected = expected,
    };

    /// <summary>JSON that is something else than one object.</summary>
    public static Diagnostic NotAnObject(string found) => new()
    {
        Code = "PF402",
        Message = $"A situation should be a record in braces, and {found} was given.",
    };

    /// <summary>More bytes than are read.</summary>
    public static Diagnostic TooManyBytes() => new()
    {
        Code = "PF403",
        Message = string.Create(
            CultureInfo.InvariantCulture, $"The situation has more than {SituationBounds.Bytes:N0} bytes, and no more are read."),
    };

    /// <summary>More values than are read.</summary>
    public static Diagnostic TooManyValues() => new()
    {
        Code = "PF403",
        Message = string.Create(
            CultureInfo.InvariantCulture, $"The situation has more than {SituationBounds.Values:N0} values, and no more are read."),
    };

    /// <summary>Deeper nesting than is read.</summary>
    public static Diagnostic TooDeep() => new()
    {
        Code = "PF404",
        Message = string.Create(
            CultureInfo.InvariantCulture, $"The situation is nested more than {SituationBounds.Depth} levels deep, and no more are read."),
    };

    /// <summary>A part that situations do not have.</summary>
    public static Diagnostic UnknownKey(string name, string? didYouMean) => new()
    {
        Code = "PF405",
        Message = $"A situation has no {Shown.Quoted(name)}.",
        Expected = $"Its parts are {Shown.Listed(Envelope.Keys.Names)}.",
        DidYouMean = didYouMean,
    };

    /// <summary>A fact or a group beside <c>facts</c> instead of beneath it.</summary>
    public static Diagnostic BelongsUnderFacts(string name) => new()
    {
        Code = "PF405",
        Message = $"A situation has no {Shown.Quoted(name)} of its own.",
        Expected = "Facts stand under `facts`.",
    };

    /// <summary>A name that occurs a second time.</summary>
    public static Diagnostic GivenTwice(string name) => new()
    {
        Code = "PF406",
        Message = $"`{name}` is given twice.",
    };

    /// <summary>A part of the situation, or a group, that is of another sort.</summary>
    public static Diagnostic PartMisfit(string part, string wanted, string found) => new()
    {
        Code = "PF407",
        Message = $"`{part}` should be {wanted}, and {found} was given.",
    };

    /// <summary>A longer text than is read.</summary>
    public static Diagnostic TextTooLong(string path, int length) => new()
    {
        Code = "PF408",
        Message = string.Create(
            CultureInfo.InvariantCulture,
            $"`{path}` has {length:N0} characters, and at most {SituationBounds.Characters:N0} are read."),
    };

    /// <summary>A longer list than is read.</summary>
    public static Diagnostic ListTooLong(string path) => new()
    {
        Code = "PF409",
        Message = string.Create(
            CultureInfo.InvariantCulture,
            $"`{path}` has more than {SituationBounds.Entries:N0} entries, and no more are read."),
    };

    /// <summary>An id or a case without a character.</summary>
    public static Diagnostic Empty(string part) => new()
    {
        Code = "PF440",
        Message = $"`{part}` is an empty text.",
        Expected = "Give it a name, or leave it out.",
    };

    /// <summary>Something wanted that the set does not know.</summary>
    public static Diagnostic UnknownWish(string name, string? didYouMean) => new()
    {
        Code = "PF441",
        Message = $"The customer wants {Shown.Quoted(name)}, which is neither an action nor an option of this set.",
        DidYouMean = didYouMean,
    };

    /// <summary>Something confirmed that the set does not know.</summary>
    public static Diagnostic UnknownVerified(string name, string? didYouMean) => new()
    {
        Code = "PF442",
        Message = $"`verified` names {Shown.Quoted(name)}, and there is no such fact.",
        DidYouMean = didYouMean,
    };

    /// <summary>Something confirmed that counts without it.</summary>
    public static Diagnostic NeedsNoVerifying(string fact) => new()
    {
        Code = "PF443",
        Severity = Severity.Warning,
        Message = $"`verified` names `{fact}`, which needs no verifying.",
    };

    /// <summary>Something confirmed of which no value was given.</summary>
    public static Diagnostic NotClaimed(string fact) => new()
    {
        Code = "PF444",
        Severity = Severity.Warning,
        Message = $"`verified` names `{fact}`, and the situation does not say what it is.",
        Expected = "Give its value under `facts`.",
    };

    /// <summary>A language that the set has no words in.</summary>
    public static Diagnostic UnknownLanguage(string language, string instead) => new()
    {
        Code = "PF445",
        Severity = Severity.Warning,
        Message = $"The set has no words in {Shown.Quoted(language)}, so those in `{instead}` are used.",
    };
}
