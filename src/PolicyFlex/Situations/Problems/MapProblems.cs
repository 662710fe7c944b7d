using PolicyFlex.Diagnostics;

namespace PolicyFlex.Situations;

/// <summary>Collects what is wrong with a map, so that the programmer learns all of it at once.</summary>
internal sealed class MapProblems
{
    private readonly List<string> _problems = [];

    /// <summary>A problem that input can have as well.</summary>
    public void Add(Diagnostic problem) => _problems.Add(problem.Text);

    /// <summary>A fact, member or part that is mapped a second time.</summary>
    public void MappedTwice(string path) => _problems.Add($"`{path}` is mapped twice.");

    /// <summary>A member of a type whose values cannot be values of the fact.</summary>
    public void TypeMisfit(string path, FactShape fact, Type type)
    {
        var advice = fact.Entry is null && fact.Record is null ? "" : " Map it with `List`.";
        _problems.Add($"`{path}` should be {Shown.Wanted(fact)}, and a `{NameOf(type)}` cannot be read as that.{advice}");
    }

    /// <summary>An enum of which no name is a choice of the fact.</summary>
    public void NoChoices(string path, FactShape fact, Type type) => _problems.Add(
        $"`{path}` should be one of {Shown.Listed(fact.Choices.Names)}, and no name of the enum `{NameOf(type)}` is one of them.");

    /// <summary>A list for a fact that is none, or records for plain values, or the other way round.</summary>
    public void ListMisfit(string path, FactShape fact) => _problems.Add(fact switch
    {
        { Record: not null } => $"`{path}` is a list of records. Map the members of an entry too.",
        { Entry: not null } => $"`{path}` is a list of plain values. Map it without members.",
        _ => $"`{path}` should be {Shown.Wanted(fact)}, and no list can be.",
    });

    /// <summary>A required fact or member that no reading can fill.</summary>
    public void NotMapped(string path) => _problems.Add($"`{path}` is required, and nothing is mapped to it.");

    /// <summary>Throws if there is any problem.</summary>
    /// <exception cref="ArgumentException">All problems, one a line.</exception>
    public void ThrowIfAny(Type mapped, string parameter)
    {
        if (_problems.Count > 0)
        {
            var lines = string.Join('\n', _problems.Select(problem => "- " + problem));
            throw new ArgumentException($"The map of `{NameOf(mapped)}` cannot be used:\n{lines}", parameter);
        }
    }

    private static string NameOf(Type type) =>
        Nullable.GetUnderlyingType(type) is { } underlying ? underlying.Name + "?" : type.Name.Split('`')[0];
}
