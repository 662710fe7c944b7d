using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using FluentAssertions;
using PublicApiGenerator;
using Xunit;

namespace PolicyFlex.Tests.Conventions;

public sealed class PublicApiTests
{
    private const string Approve = "POLICYFLEX_APPROVE_API";

    private static readonly string[] HiddenPackages =
        ["YamlDotNet", "RulesEngine", "System.Linq.Dynamic.Core", "FluentValidation", "FastExpressionCompiler", "MathNet.Numerics", "Npgsql", "Microsoft.Data.Sqlite", "SQLitePCLRaw.core"];

    [Theory]
    [InlineData("PolicyFlex")]
    [InlineData("PolicyFlex.Testing")]
    [InlineData("PolicyFlex.Testing.Xunit")]
    [InlineData("PolicyFlex.Sql")]
    public void The_public_api_is_as_approved(string assembly)
    {
        var path = Path.Combine(SourceFile.Top, $"tests/PolicyFlex.Tests/Conventions/PublicApi.{assembly}.approved.txt");
        var options = new ApiGeneratorOptions
        {
            IncludeAssemblyAttributes = false,
            ExcludeAttributes = ["System.Runtime.CompilerServices.AsyncIteratorStateMachineAttribute", "System.Runtime.CompilerServices.EnumeratorCancellationAttribute"],
        };
        var actual = Assembly.Load(assembly).GeneratePublicApi(options).ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable(Approve) == "1")
        {
            File.WriteAllText(path, actual);
        }

        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        DifferencesBetween(approved, actual).Should().BeEmpty(
            "a change of the public API of {0} is made on purpose: run the tests once with {1}=1, read the change and commit it",
            assembly,
            Approve);
    }

    [Fact]
    public void A_line_that_came_or_went_is_a_difference() =>
        DifferencesBetween("a\nb\nc\n", "a\nc\nd\nc\n").Should().Equal("- b", "+ d", "+ c");

    [Fact]
    public void No_package_that_we_stand_on_shows_in_the_public_api() =>
        PublicApi.Types
            .SelectMany(type => PublicApi.MembersOf(type).Prepend(type))
            .SelectMany(member => PublicApi.TypesIn(member).Select(type => (member, Assembly: type.Assembly.GetName().Name)))
            .Where(use => HiddenPackages.Contains(use.Assembly))
            .Select(use => $"{PublicApi.NameOf(use.member)} shows a type of {use.Assembly}: give a type of our own.")
            .Should().BeEmpty();

    [Fact]
    public void Public_types_are_not_for_inheriting_by_accident() =>
        PublicApi.Types
            .Where(type => !type.IsSealed && !type.IsAbstract)
            .Select(type => $"{PublicApi.NameOf(type)} can be inherited from: seal it.")
            .Should().BeEmpty();

    [Fact]
    public void Public_properties_cannot_be_set_after_their_object_was_made() =>
        PublicApi.Types
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
            .Where(property => PublicApi.Assemblies.Contains(property.DeclaringType!.Assembly)
                && property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Select(property => $"{PublicApi.NameOf(property)} can be set at any time: make it `init`.")
            .Should().BeEmpty();

    [Fact]
    public void Nothing_static_can_change() =>
        PublicApi.Assemblies
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute)) && !type.Name.StartsWith('<'))
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Select(field => $"{PublicApi.NameOf(field)} is static and can change: make it readonly, or part of an object.")
            .Should().BeEmpty();

    [Fact]
    public void Nothing_static_and_public_holds_what_can_change() =>
        PublicApi.Types
            .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(member => member is FieldInfo or PropertyInfo && PublicApi.TypesIn(member).Any(type => type.IsArray || IsMutableCollection(type)))
            .Select(member => $"{PublicApi.NameOf(member)} is shared and can be changed: make it an ImmutableArray or a frozen collection.")
            .Should().BeEmpty();

    private static bool IsMutableCollection(Type type) =>
        type.Namespace == "System.Collections.Generic" && type.Name is "List`1" or "Dictionary`2" or "HashSet`1" or "IList`1" or "IDictionary`2";

    /// <summary>The lines that went, in order, then those that came.</summary>
    private static ImmutableArray<string> DifferencesBetween(string approved, string actual)
    {
        var (before, after) = (approved.Split('\n'), actual.Split('\n'));
        return [.. Without(before, after).Select(line => $"- {line}"), .. Without(after, before).Select(line => $"+ {line}")];
    }

    private static IEnumerable<string> Without(IEnumerable<string> lines, IEnumerable<string> others)
    {
        var left = others.CountBy(line => line).ToDictionary();
        foreach (var line in lines)
        {
            if (left.GetValueOrDefault(line) is var count and > 0)
            {
                left[line] = count - 1;
            }
            else
            {
                yield return line;
            }
        }
    }
}
