using PolicyFlex.Diagnostics;

namespace PolicyFlex.Authoring;

/// <content>The folder and its files: PF100 to PF109.</content>
internal static partial class AuthoringProblems
{
    public static Diagnostic FolderMissing(string folder) => Error(
        "PF100", SourceLocation.OfFile(folder), "There is no such folder.");

    public static Diagnostic NoSetFile(string? folder, string? subfolder) => Error(
        "PF101",
        folder is null ? null : SourceLocation.OfFile(folder),
        $"There is no `{PolicyFolder.SetFile}` here.",
        "A policy set is a folder with one such file.",
        subfolder);

    public static Diagnostic NoPolicies(string path) => Error(
        "PF102",
        SourceLocation.OfFile(path),
        "The set has no policies.",
        $"Put at least one file `NAME{PolicyFolder.PolicySuffix}` beside this one.") with
    { Severity = Severity.Warning };

    public static Diagnostic Misnamed(string path, string name, string better, string what) => Error(
        "PF103",
        SourceLocation.OfFile(path),
        $"The file {Shown(name)} is not read, since its name is not that of {what}.",
        null,
        better) with
    { Severity = Severity.Warning };

    public static Diagnostic NoPolicyFile(string path, string name) => Error(
        "PF103",
        SourceLocation.OfFile(path),
        $"The file {Shown(name)} is not read, since it is no policy.",
        $"A background or a situation goes into a folder of its own, as {Shown($"situations/{name}")}.") with
    { Severity = Severity.Warning };

    public static Diagnostic Unreadable(string path, string reason) => Error(
        "PF104", SourceLocation.OfFile(path), $"The file cannot be read: {reason.TrimEnd('.')}.");

    public static Diagnostic LinkOutside(string path) => Error(
        "PF105",
        SourceLocation.OfFile(path),
        "The file is a link that leads out of the folder, and is not followed.",
        "Put the file itself here.");

    public static Diagnostic FileTooLarge(string path) => Error(
        "PF106",
        SourceLocation.OfFile(path),
        "The file is too large to read.",
        $"A file may hold {PolicyFolder.MostBytes / 1024 / 1024} MB; divide it into several.");

    public static Diagnostic TooManyFiles(string folder) => Error(
        "PF107",
        SourceLocation.OfFile(folder),
        $"The folder holds more than {Number(PolicyFolder.MostFiles)} policies, and those behind are not read.",
        "Divide it into several sets.");

    public static Diagnostic FileEmpty(string path) => Error(
        "PF108", SourceLocation.OfFile(path), "The file is empty.");

    public static Diagnostic NotUtf8(SourceLocation place) => Error(
        "PF109", place, "From here on the file is not UTF-8 text.", "Save it as UTF-8.");
}
