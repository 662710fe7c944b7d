using System.Reflection;
using System.Xml.Linq;
using FluentAssertions;
using Xunit;

namespace PolicyFlex.Tests.Conventions;

public sealed class DocumentationTests
{
    [Fact]
    public void Everything_public_says_what_it_is_for() =>
        PublicApi.Types
            .SelectMany(type => PublicApi.MembersOf(type).Where(IsWritten).Prepend(type))
            .Where(member => !IsDocumented(member))
            .Select(member => $"{PublicApi.NameOf(member)} has no summary: say what it means, its unit, its default and its errors.")
            .Should().BeEmpty();

    [Fact]
    public void An_empty_summary_is_no_documentation()
    {
        var documented = XElement.Parse("<member><summary> <see cref=\"T:A\"/> </summary></member>");
        var empty = XElement.Parse("<member><summary>  </summary></member>");

        (SaysSomething(documented), SaysSomething(empty), SaysSomething(null)).Should().Be((true, false, false));
    }

    /// <summary>Whether a member has a comment of its own, as the constructor of a record and one without parameters have not.</summary>
    private static bool IsWritten(MemberInfo member) =>
        member is not ConstructorInfo constructor || (constructor.GetParameters().Length > 0 && !IsRecord(constructor.DeclaringType!));

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null || type.IsValueType;

    private static bool IsDocumented(MemberInfo member)
    {
        var comments = Comments[member.Module.Assembly];
        var name = PublicApi.NameOf(member).Replace(".ctor", "#ctor");
        return member switch
        {
            Type => SaysSomething(comments.GetValueOrDefault($"T:{name}")),
            PropertyInfo property => SaysSomething(comments.GetValueOrDefault($"P:{name}")) || IsParameterOfRecord(property, comments),
            FieldInfo => SaysSomething(comments.GetValueOrDefault($"F:{name}")),
            EventInfo => SaysSomething(comments.GetValueOrDefault($"E:{name}")),
            _ => comments.Any(comment =>
                (comment.Key == $"M:{name}" || comment.Key.StartsWith($"M:{name}(") || comment.Key.StartsWith($"M:{name}`"))
                && SaysSomething(comment.Value)),
        };
    }

    /// <summary>A property that is a parameter of its record is documented there.</summary>
    private static bool IsParameterOfRecord(PropertyInfo property, Dictionary<string, XElement> comments) =>
        comments.GetValueOrDefault($"T:{PublicApi.NameOf(property.DeclaringType!)}")?.Elements("param")
            .Any(parameter => parameter.Attribute("name")?.Value == property.Name && HasContent(parameter)) == true;

    private static bool SaysSomething(XElement? comment) =>
        comment is not null && (comment.Element("inheritdoc") is not null || (comment.Element("summary") is { } summary && HasContent(summary)));

    private static bool HasContent(XElement element) => element.HasElements || !string.IsNullOrWhiteSpace(element.Value);

    private static Dictionary<Assembly, Dictionary<string, XElement>> Comments { get; } =
        PublicApi.Assemblies.ToDictionary(assembly => assembly, CommentsOf);

    private static Dictionary<string, XElement> CommentsOf(Assembly assembly) =>
        XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml"))
            .Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);
}
