using System.Collections.Immutable;
using System.CommandLine;
using PolicyFlex.Authoring;
using PolicyFlex.Diagnostics;
using PolicyFlex.Tool.Output;

namespace PolicyFlex.Tool.Commands;

/// <summary><c>fmt PATH...</c>: lays the files of policy sets out alike, and keeps every comment.</summary>
internal sealed class FormatCommand
{
    private readonly Argument<string[]> _paths = VerbArguments.Sets();
    private readonly Option<bool> _check = new("--check") { Description = "Write nothing; name the files that would change, and fail if there are any." };
    private readonly Terminal _terminal;

    private FormatCommand(Terminal terminal) => _terminal = terminal;

    public static Command Create(Terminal terminal)
    {
        var format = new FormatCommand(terminal);
        var command = new Command("fmt", "Lay the files of policy sets out alike; comments stay.") { format._paths, format._check };
        command.SetAction(parsed => (int)format.Run(parsed));
        return command;
    }

    private ExitCode Run(ParseResult parsed)
    {
        var (folders, problem) = SetFolders.FindAll(parsed.GetRequiredValue(_paths));
        if (problem is not null)
        {
            _terminal.Tell(problem);
            return ExitCode.Usage;
        }

        var (checks, problems) = (parsed.GetValue(_check), new DiagnosticBag());
        var changed = new List<string>();
        foreach (var folder in folders)
        {
            foreach (var file in PolicyFolder.AllFiles(folder, problems))
            {
                var (text, wrong) = Formatter.Format(file);
                problems.AddRange(wrong);
                if (text is not null && !file.Is(text))
                {
                    changed.Add(file.Path);
                    if (!checks && Write(Path.Combine(folder, file.Name), text) is { } unwritable)
                    {
                        _terminal.Tell(unwritable);
                        return ExitCode.Usage;
                    }
                }
            }
        }

        Tell(changed, problems.Sorted(), checks);
        return problems.HasErrors || (checks && changed.Count > 0) ? ExitCode.Findings : ExitCode.Fine;
    }

    private void Tell(List<string> changed, ImmutableArray<Diagnostic> problems, bool checks)
    {
        var page = new Page(_terminal.Out);
        foreach (var path in changed)
        {
            page.Line($"{(checks ? _terminal.Ink.Doubtful("would change") : _terminal.Ink.Good("formatted"))}  {Ink.Plain(path)}");
        }

        new DiagnosticsText(page, _terminal.Ink).Write(problems);
        if (changed.Count == 0 && problems.IsEmpty)
        {
            page.Line(_terminal.Ink.Good("All files are laid out as they should be."));
        }
    }

    /// <summary>Writes beside the file and then in its place, so that nobody ever sees half of it.</summary>
    private static Diagnostic? Write(string path, string text)
    {
        var beside = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
            File.WriteAllText(beside, text);
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            }

            File.Move(beside, target, overwrite: true);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            File.Delete(beside);
            return ToolProblems.Unwritable(path, e.Message);
        }
    }
}
