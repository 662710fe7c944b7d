using System.CommandLine;
using PolicyFlex.Tool.Schemas;

namespace PolicyFlex.Tool.Commands;

/// <summary><c>schema [KIND] [--out FOLDER]</c>: the JSON Schemas by which an editor checks and completes policy files.</summary>
internal sealed class SchemaCommand
{
    private readonly Argument<string?> _kind = VerbArguments.SchemaKind();
    private readonly Option<string?> _out = new("--out") { Description = "Write into this folder: all schemas, or that of KIND.", HelpName = "FOLDER" };
    private readonly Terminal _terminal;

    private SchemaCommand(Terminal terminal) => _terminal = terminal;

    public static Command Create(Terminal terminal)
    {
        var schema = new SchemaCommand(terminal);
        var command = new Command("schema", "Print or write the JSON Schemas by which an editor completes and checks policy files.") { schema._kind, schema._out };
        command.SetAction(parsed => (int)schema.Run(parsed));
        return command;
    }

    private ExitCode Run(ParseResult parsed)
    {
        var (kind, folder) = (parsed.GetValue(_kind), parsed.GetValue(_out));
        var wanted = SchemaFile.All.Where(schema => kind is null || schema.Kind == kind).ToList();
        if (wanted.Count == 0)
        {
            _terminal.Tell(ToolProblems.UnknownSchema(kind!, [.. SchemaFile.All.Select(schema => schema.Kind)]));
            return ExitCode.Usage;
        }

        if (folder is not null)
        {
            return Write(wanted, folder);
        }

        if (kind is null)
        {
            _terminal.Tell(ToolProblems.NoSchemaNamed([.. SchemaFile.All.Select(schema => schema.Kind)]));
            return ExitCode.Usage;
        }

        _terminal.Out.Write(wanted[0].Text());
        return ExitCode.Fine;
    }

    private ExitCode Write(List<SchemaFile> schemas, string folder)
    {
        try
        {
            SchemaFile.Write(schemas, folder);
            return ExitCode.Fine;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _terminal.Tell(ToolProblems.Unwritable(folder, e.Message));
            return ExitCode.Usage;
        }
    }
}
