using System.CommandLine;
using System.Globalization;
using PolicyFlex.Ledger;
using PolicyFlex.Policies;
using PolicyFlex.Tool.Ledgers;
using PolicyFlex.Tool.Output;

namespace PolicyFlex.Tool.Commands;

/// <summary>What the verbs under <c>ledger</c> share: where the ledger is kept, how the result is written, and how it is shown.</summary>
internal sealed class LedgerVerb
{
    private readonly LedgerOption _ledger = new(isRequired: true);
    private readonly FormatOption _format = new("text", "json");
    private readonly Terminal _terminal;

    /// <param name="name">The verb.</param>
    /// <param name="description">What it does.</param>
    /// <param name="terminal">The terminal.</param>
    /// <param name="hasFormats">Whether its result is written as text or as JSON.</param>
    public LedgerVerb(string name, string description, Terminal terminal, bool hasFormats = true)
    {
        _terminal = terminal;
        Command = new Command(name, description) { _ledger };
        if (hasFormats)
        {
            Command.Add(_format);
        }
    }

    public Command Command { get; }

    /// <summary>The argument that names a grant or a request.</summary>
    public Argument<string> Id() => Added(VerbArguments.Named("ID", "The id that it was given."));

    /// <summary>An option with a text.</summary>
    public Option<string?> Text(string name, string helpName, string description, bool required = false)
    {
        var option = new Option<string?>(name) { HelpName = helpName, Description = description, Required = required };
        Command.Add(option);
        return option;
    }

    /// <summary>The option that names what is recorded.</summary>
    public Option<string?> RecordedId() => Text("--id", "ID", "An id of your own; recorded again with it, it counts once.", required: true);

    /// <summary>The option that says when something was.</summary>
    public Option<string?> At(string description) => Text("--at", "TIME", description);

    /// <summary>An option with an amount.</summary>
    public Option<decimal?> Amount(string description, string name = "--amount")
    {
        var option = new Option<decimal?>(name)
        {
            HelpName = "N",
            Description = description,
            CustomParser = result =>
            {
                if (decimal.TryParse(result.Tokens[0].Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount))
                {
                    return amount;
                }

                result.AddError($"`{result.Tokens[0].Value}` is no amount. Write it like `12.50`.");
                return null;
            },
        };
        Command.Add(option);
        return option;
    }

    /// <summary>Says what the verb does with the ledger.</summary>
    /// <param name="use">What it does.</param>
    /// <param name="mayCreate">Whether it makes a ledger where there is none.</param>
    public Command Does(Func<ParseResult, LedgerSession, Task<ExitCode>> use, bool mayCreate = false)
    {
        Command.SetAction(parsed => (int)LedgerSession.Run(
            parsed.GetRequiredValue(_ledger)!, _terminal, _terminal.Clock, session => use(parsed, session), mayCreate));
        return Command;
    }

    /// <summary>Shows a grant; one that was refused is a finding.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="grant">The grant.</param>
    /// <param name="set">The set that it was decided by, where it is at hand.</param>
    /// <param name="more">Whole sentences to say behind it; empty for none.</param>
    public ExitCode Show(ParseResult parsed, Grant grant, PolicySet? set = null, string more = "")
    {
        Show(parsed, writer => GrantJson.Write(writer, grant), GrantText.Of(grant, set) + more);
        return grant.State == GrantState.Refused ? ExitCode.Findings : ExitCode.Fine;
    }

    /// <summary>Shows a request.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="request">The request.</param>
    /// <param name="set">The set that it was decided by, where it is at hand.</param>
    public ExitCode Show(ParseResult parsed, ApprovalRequest request, PolicySet? set = null)
    {
        Show(parsed, writer => GrantJson.Write(writer, request), GrantText.Of(request, set));
        return ExitCode.Fine;
    }

    /// <summary>Shows something as JSON or as a line.</summary>
    public void Show(ParseResult parsed, Action<System.Text.Json.Utf8JsonWriter> write, string text)
    {
        if (parsed.GetValue(_format) == "json")
        {
            _terminal.Out.WriteJson(write);
        }
        else
        {
            new Page(_terminal.Out).Line(text);
        }
    }

    private Argument<string> Added(Argument<string> argument)
    {
        Command.Add(argument);
        return argument;
    }
}
