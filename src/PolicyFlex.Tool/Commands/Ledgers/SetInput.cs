using PolicyFlex.Diagnostics;
using PolicyFlex.Review;
using PolicyFlex.Situations;
using PolicyFlex.Tool.Deciding;
using PolicyFlex.Tool.Output;

namespace PolicyFlex.Tool.Commands;

/// <summary>Reads a set and a situation that a command line names; what is wrong is told, and then there is an exit code instead.</summary>
internal sealed class SetInput(Terminal terminal)
{
    /// <summary>How the command ends where something could not be read.</summary>
    public ExitCode Exit { get; private set; } = ExitCode.Fine;

    /// <summary>The policies of a set; null where they cannot be read.</summary>
    public PolicyEngine? Load(string set)
    {
        var (folder, problem) = SetFolders.FindOne(set);
        if (folder is null)
        {
            return Refuse<PolicyEngine>(problem!);
        }

        var loaded = PolicyEngine.Load(folder);
        return loaded.Succeeded ? loaded.Engine : Tell<PolicyEngine>(loaded.Diagnostics);
    }

    /// <summary>Who asks, and for which moment; null where that is not so.</summary>
    public Asked? Ask(PolicyEngine engine, string level, string? agent, string? at = null) =>
        Asked.From(level, agent, at, engine, terminal.Clock, out var asked) is { } problem ? Refuse<Asked>(problem) : asked;

    /// <summary>The situation in a file; null where it cannot be read.</summary>
    public Situation? Read(PolicyEngine engine, string file)
    {
        using var input = InputFile.Open(file, terminal, out var problem);
        if (input is null)
        {
            return Refuse<Situation>(problem!);
        }

        var read = engine.Situations.FromJson(InputFile.ReadAll(input), source: InputFile.NameOf(file));
        return read.Succeeded ? read.Situation : Tell<Situation>(read.Diagnostics);
    }

    /// <summary>The value of a word; null where it is another word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="what">What it is to be: <c>outcome</c>.</param>
    public T? Word<T>(string word, string what)
        where T : struct, Enum
    {
        if (EnumWords<T>.Read(word) is { } value)
        {
            return value;
        }

        _ = Refuse<string>(ToolProblems.UnknownWord(word, what, [.. EnumWords<T>.All]));
        return null;
    }

    /// <summary>The moment that a text names in the set's zone; null for no text. False where it names none.</summary>
    public bool TryMoment(PolicyEngine engine, string? text, out DateTimeOffset? moment)
    {
        moment = text is null ? null : Ask(engine, engine.Levels[0], null, text)?.Now;
        return text is null || moment is not null;
    }

    /// <summary>Tells a problem, if there is one.</summary>
    public bool Refuses(Diagnostic? problem) => problem is not null && Refuse<string>(problem) is null;

    private T? Refuse<T>(Diagnostic problem)
        where T : class
    {
        terminal.Tell(problem);
        Exit = ExitCode.Usage;
        return null;
    }

    private T? Tell<T>(IReadOnlyCollection<Diagnostic> diagnostics)
        where T : class
    {
        new DiagnosticsText(new Page(terminal.Error), terminal.ErrorInk).Write(diagnostics);
        Exit = ExitCode.Findings;
        return null;
    }
}
