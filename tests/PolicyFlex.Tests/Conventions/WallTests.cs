using FluentAssertions;
using Xunit;

namespace PolicyFlex.Tests.Conventions;

public sealed class WallTests
{
    [Fact]
    public void Every_folder_keeps_to_its_walls() =>
        Walls.BreachesIn([.. SourceFile.All.Where(source => source.Path.StartsWith("src/"))]).Should().BeEmpty();

    [Theory]
    [InlineData(
        "src/PolicyFlex/Compilation/Plan.cs",
        "using PolicyFlex.Deciding;",
        "src/PolicyFlex/Compilation/Plan.cs uses Deciding, but Compilation may use Policies, Expressions: move what is needed to where both may see it, or pass it in.")]
    [InlineData(
        "src/PolicyFlex/Deciding/Answering/Plan.cs",
        "private Hosting.Options? _options;",
        "src/PolicyFlex/Deciding/Answering/Plan.cs uses Hosting, but Deciding may use Policies, Expressions, Situations, Compilation, Languages: move what is needed to where both may see it, or pass it in.")]
    [InlineData(
        "src/PolicyFlex/Policies/Rule.cs",
        "using PolicyFlex.Diagnostics;",
        "src/PolicyFlex/Policies/Rule.cs uses Diagnostics, but Policies may use only the base library: move what is needed to where both may see it, or pass it in.")]
    [InlineData(
        "src/PolicyFlex/Policies/Rule.cs",
        "using Newtonsoft.Json;",
        "src/PolicyFlex/Policies/Rule.cs uses Newtonsoft.Json, but Policies uses only the base library: do this in a later stage.")]
    [InlineData(
        "src/PolicyFlex/Checking/RuleCheck.cs",
        "using YamlDotNet.Core;",
        "src/PolicyFlex/Checking/RuleCheck.cs uses YamlDotNet, which only src/PolicyFlex/Authoring knows: let that folder give a type of our own.")]
    [InlineData(
        "src/PolicyFlex.Tool/Program.cs",
        "var parser = new RulesEngine.RulesEngine();",
        "src/PolicyFlex.Tool/Program.cs uses RulesEngine, which only src/PolicyFlex/Expressions knows: let that folder give a type of our own.")]
    [InlineData(
        "src/PolicyFlex.Testing/PolicyTests.cs",
        "using Xunit.Sdk;",
        "src/PolicyFlex.Testing/PolicyTests.cs uses Xunit, which only src/PolicyFlex.Testing.Xunit knows: let that folder give a type of our own.")]
    [InlineData(
        "src/PolicyFlex/Deciding/Decider.cs",
        "public async Task Decide()",
        "src/PolicyFlex/Deciding/Decider.cs uses async, but Deciding is pure: take what it needs as a value of the request.")]
    [InlineData(
        "src/PolicyFlex/Deciding/Decider.cs",
        "var now = DateTimeOffset.UtcNow;",
        "src/PolicyFlex/Deciding/Decider.cs uses DateTimeOffset.UtcNow, but Deciding is pure: take what it needs as a value of the request.")]
    [InlineData(
        "src/PolicyFlex/Review/Detection/CusumState.cs",
        "private readonly Random _random = new();",
        "src/PolicyFlex/Review/Detection/CusumState.cs uses Random, but Review/Detection is pure: take what it needs as a value of the request.")]
    [InlineData(
        "src/PolicyFlex/Review/Detection/CusumState.cs",
        "using MathNet.Numerics;",
        "src/PolicyFlex/Review/Detection/CusumState.cs uses MathNet, which only src/PolicyFlex/Review/Statistics knows: let that folder give a type of our own.")]
    [InlineData(
        "src/PolicyFlex/Mailing/Letter.cs",
        "",
        "src/PolicyFlex/Mailing is a new stage: add it to the walls with the stages that it may use.")]
    [InlineData(
        "src/PolicyFlex.Tool/Utils/Text.cs",
        "",
        "src/PolicyFlex.Tool/Utils says nothing with Utils: name the folder after its subject.")]
    public void A_breach_is_told_with_what_to_do_instead(string path, string text, string breach) =>
        Walls.BreachesIn([new SourceFile(path, text)]).Should().Equal(breach);

    [Theory]
    [InlineData("src/PolicyFlex/Deciding/Decider.cs", "var known = set.Expressions.Length; // async, YamlDotNet.Core")]
    [InlineData("src/PolicyFlex/Checking/RuleCheck.cs", "using FluentValidation;")]
    [InlineData("src/PolicyFlex/Checking/RuleCheck.cs", "private static Policies.Calendar? Of(Expressions.Trees trees) => null;")]
    [InlineData("src/PolicyFlex/PolicyEngine.cs", "using PolicyFlex.Authoring;")]
    public void What_keeps_to_the_walls_is_no_breach(string path, string text) =>
        Walls.BreachesIn([new SourceFile(path, text)]).Should().BeEmpty();

    [Fact]
    public void A_file_of_301_lines_and_a_folder_of_16_files_are_too_much()
    {
        var sources = Enumerable.Range(1, 16).Select(i => new SourceFile($"src/PolicyFlex.Tool/F{i}.cs", new string('\n', 285 + i)));
        Walls.BreachesIn([.. sources]).Should().Equal(
            "src/PolicyFlex.Tool/F16.cs has 301 lines, more than 300: split it by subject.",
            "src/PolicyFlex.Tool has 16 files, more than 15: give its subjects folders of their own.");
    }
}
