using FluentAssertions;
using Xunit;

namespace PolicyFlex.Tests.Tool;

public sealed class WrongUsageTests
{
    [Theory]
    [InlineData("", "error PF601: What to do? Say one of `check`, `decide`, `test`, `fmt`, `ledger`, `review`, `new`, `schema`, `explain`.")]
    [InlineData("chek shop", "error PF602: `chek` is nothing that policyflex can do. It can `check`, `decide`, `test`, `fmt`, `ledger`, `review`, `new`, `schema`, `explain`. Did you mean `check`?")]
    [InlineData("check --frmat json", "error PF603: `check` has no option `--frmat`. It has `--format`, `--deny-warnings`, `--changed-since`. Did you mean `--format`?")]
    [InlineData("check", "error PF605: Required argument `PATH` missing for command: `check`.")]
    [InlineData("check shop --format jsn", "error PF606: `jsn` is no format of this. It can be `text`, `json`, `sarif`, `junit`, `github`. Did you mean `json`?")]
    [InlineData("check shop --format", "error PF605: Required argument missing for option: `--format`.")]
    [InlineData("decide shop --situation s.json", "error PF605: Option `--as` is required.")]
    [InlineData("decide shop extra --as agent", "error PF604: `decide` has no use for `extra`.")]
    [InlineData("decide shop --as agent --agnt me", "error PF603: `decide` has no option `--agnt`. It has `--situation`, `--situations`, `--background`, `--as`, `--agent`, `--at`, `--ledger`, `--record`, `--view`, `--format`, `--explain`. Did you mean `--agent`?")]
    [InlineData("decide shop --situation s.json --as agent --explain=fll", "error PF628: `fll` is no way to explain. It can be `short`, `full`. Did you mean `full`?")]
    public void A_command_line_that_cannot_be_understood_is_told_in_a_sentence(string line, string expected)
    {
        var args = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var verb = args is ["check" or "decide", ..] ? " " + args[0] : "";

        var run = ToolRun.Of(args);

        run.Error.Should().StartWith(expected + "\n").And.EndWith($"`policyflex{verb} --help` shows how it is used.\n");
        run.Out.Should().BeEmpty();
        run.Exit.Should().Be(2);
    }

    [Theory]
    [InlineData("check nowhere", "error PF610: There is no file or folder `nowhere`.")]
    [InlineData("test nowhere", "error PF610: There is no file or folder `nowhere`.")]
    [InlineData("decide nowhere --as agent --situation -", "error PF610: There is no file or folder `nowhere`.")]
    [InlineData("decide FOLDER --as agent", "error PF617: What is to be decided? Say either `--situation FILE` for one situation or `--situations FILE.jsonl` for many, with `-` for the standard input.")]
    [InlineData("decide FOLDER --as agent --situation a --situations b", "error PF617: What is to be decided? Say either `--situation FILE` for one situation or `--situations FILE.jsonl` for many, with `-` for the standard input.")]
    [InlineData("decide FOLDER --as agent --situation a --format jsonl", "error PF618: The format `jsonl` does not go with `--situation`.")]
    [InlineData("decide FOLDER --as agent --situations a --format text", "error PF618: The format `text` does not go with `--situations`.")]
    [InlineData("check FOLDER", "error PF611: There is no policy set in `FOLDER`. A policy set is a folder with a `policyset.yaml`.")]
    [InlineData("check FOLDER/notes.txt", "error PF612: `FOLDER/notes.txt` is no policy set. Name a folder, or a `policyset.yaml`.")]
    [InlineData("new Shop", "error PF620: `Shop` cannot be the name of a policy set. A name has lower-case letters and digits, with hyphens between: `online-shop`.")]
    [InlineData("new FOLDER/taken", "error PF621: `FOLDER/taken` exists already, and nothing in it is changed. Choose another name.")]
    public void What_cannot_be_found_or_done_is_told_in_a_sentence(string line, string expected)
    {
        using var folder = new TemporaryFolder();
        folder.Write("notes.txt", "");
        folder.Write("taken/notes.txt", "");

        var run = ToolRun.Of(line.Replace("FOLDER", folder.Path).Split(' ')).Without(folder.Path);

        run.Should().Be(new ToolRun(2, "", expected + "\n"));
    }

    [Fact]
    public void Help_is_a_result_and_no_error()
    {
        var run = ToolRun.Of("--help");

        run.Exit.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Out.Should().Contain("check <PATH>").And.Contain("decide <SET>").And.Contain("test <PATH>").And.Contain("new <NAME>");
    }
}
