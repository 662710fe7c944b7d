using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;

namespace PolicyFlex.Situations;

/// <content>The words for what can be wrong with the facts; what was found comes as <see cref="Shown"/> says it.</content>
internal static partial class SituationProblems
{
    /// <summary>A fact that the set does not know.</summary>
    public static Diagnostic UnknownFact(string name, string? didYouMean) => new()
    {
        Code = "PF410",
        Message = $"There is no fact {Shown.Quoted(name)}.",
        DidYouMean = didYouMean,
    };

    /// <summary>A group of facts that the set does not know.</summary>
    public static Diagnostic UnknownGroup(string name, string? didYouMean) => new()
    {
        Code = "PF411",
        Message = $"There is no group of facts {Shown.Quoted(name)}.",
        DidYouMean = didYouMean,
    };

    /// <summary>A member that a record of a list does not have.</summary>
    public static Diagnostic UnknownMember(string path, string name, string? didYouMean) => new()
    {
        Code = "PF412",
        Message = $"`{path}` has no {Shown.Quoted(name)}.",
        DidYouMean = didYouMean,
    };

    /// <summary>A derived fact that was given.</summary>
    public static Diagnostic Derived(string path) => new()
    {
        Code = "PF413",
        Message = $"`{path}` is worked out from other facts and cannot be given.",
    };

    /// <summary>A required fact or member that was not given.</summary>
    public static Diagnostic Missing(string path) => new()
    {
        Code = "PF414",
        Message = $"`{path}` is required, and it was not given.",
    };

    /// <summary>A value of another sort.</summary>
    public static Diagnostic Misfit(string path, string wanted, string found, string? choices = null) => new()
    {
        Code = "PF420",
        Message = $"`{path}` should be {wanted}, and {found} was given.",
        Expected = choices is null ? null : $"They are {choices}.",
    };

    /// <summary>A number, true or false that came as a text.</summary>
    public static Diagnostic NotGuessed(string path, string wanted, string found) => new()
    {
        Code = "PF421",
        Message = $"`{path}` should be {wanted}, and {found} was given.",
        Expected = "Give the value itself and not a text of it, since texts are not guessed at.",
    };

    /// <summary>A fraction where there can be none.</summary>
    public static Diagnostic NotWhole(string path, string found) => new()
    {
        Code = "PF422",
        Message = $"`{path}` should be a whole number, and {found} was given.",
    };

    /// <summary>A number beyond what can be reckoned with.</summary>
    public static Diagnostic TooLarge(string path, string found) => new()
    {
        Code = "PF423",
        Message = $"`{path}` is {found}, which is too large to reckon with.",
        Expected = "A number can have at most 28 digits.",
    };

    /// <summary>A number below the least that the fact can be.</summary>
    public static Diagnostic TooLittle(string path, string found, decimal least) => new()
    {
        Code = "PF424",
        Message = $"`{path}` is {found}, and it has to be at least `{Value.Of(least)}`.",
    };

    /// <summary>A number above the most that the fact can be.</summary>
    public static Diagnostic TooMuch(string path, string found, decimal most) => new()
    {
        Code = "PF424",
        Message = $"`{path}` is {found}, and it has to be at most `{Value.Of(most)}`.",
    };

    /// <summary>A word that is not among the choices.</summary>
    public static Diagnostic NotAChoice(string path, string found, string choices, string? didYouMean) => new()
    {
        Code = "PF425",
        Message = $"`{path}` is {found}, which is not one of its choices.",
        Expected = $"They are {choices}.",
        DidYouMean = didYouMean,
    };

    /// <summary>A text that is no day.</summary>
    public static Diagnostic NotADay(string path, string found) => new()
    {
        Code = "PF426",
        Message = $"`{path}` should be a day, and {found} was given.",
        Expected = "A day is written `2026-03-01`.",
    };

    /// <summary>A text that is no moment.</summary>
    public static Diagnostic NotAMoment(string path, string found, string zone) => new()
    {
        Code = "PF427",
        Message = $"`{path}` should be a moment, and {found} was given.",
        Expected = $"A moment is written `2026-03-01T10:00:00-05:00`, or without the offset if it is in {zone}.",
    };

    /// <summary>A time that a clock change skips.</summary>
    public static Diagnostic SkippedTime(string path, string found, string zone) => new()
    {
        Code = "PF428",
        Message = $"`{path}` is {found}, a time that the clocks in {zone} skip.",
        Expected = "Give a time that there is, or one with its offset.",
    };

    /// <summary>An amount in another currency than the set's.</summary>
    public static Diagnostic OtherCurrency(string path, string found, string currency) => new()
    {
        Code = "PF429",
        Message = $"`{path}` is in {found}, and a set has one currency, which is `{currency}` here.",
    };

    /// <summary>A record for an amount that is something else.</summary>
    public static Diagnostic AmountForm(string path, string problem) => new()
    {
        Code = "PF430",
        Message = $"`{path}` {problem}.",
        Expected = "An amount is a number, or a record of `amount` and `currency`.",
    };

    /// <summary>A floating-point value that is infinite or not a number.</summary>
    public static Diagnostic NotANumber(string path, string found) => new()
    {
        Code = "PF431",
        Message = $"`{path}` is {found}, which is not a number to reckon with.",
    };

    /// <summary>A time in the zone of the machine.</summary>
    public static Diagnostic LocalTime(string path, string zone) => new()
    {
        Code = "PF432",
        Message = $"`{path}` is a local time of the machine that gave it, which may be in any zone.",
        Expected = $"Give it in UTC, with its offset, or without a zone if it is in {zone}.",
    };

    /// <summary>A value of a type that is not read.</summary>
    public static Diagnostic UnknownType(string path, string wanted, string type) => new()
    {
        Code = "PF433",
        Message = $"`{path}` should be {wanted}, and an object of type {Shown.Quoted(type)} was given, which is not read.",
    };
}
