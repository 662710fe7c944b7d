using System.Diagnostics.CodeAnalysis;
using FluentAssertions.Execution;
using global::Xunit.Abstractions;

namespace PolicyFlex.Testing.Xunit;

/// <summary>One policy test, or what is wrong with a set as a whole; shown by its name.</summary>
public sealed class PolicyTestCase : IXunitSerializable
{
    /// <summary>For xunit, which fills the case when it runs it.</summary>
    public PolicyTestCase()
    {
    }

    internal PolicyTestCase(string path, string set, string? file = null, string? name = null) => (Path, Set, File, Name) = (path, set, file, name);

    /// <summary>The folder of the attribute, as it was written.</summary>
    public string Path { get; private set; } = "";

    /// <summary>The set's folder beneath <see cref="Path"/>; empty where that is the set's own.</summary>
    public string Set { get; private set; } = "";

    /// <summary>The name of the file that the test stands in; null for what is wrong with the set as a whole.</summary>
    public string? File { get; private set; }

    /// <summary>The test's name; null for what is wrong with the set as a whole.</summary>
    public string? Name { get; private set; }

    /// <summary>Passes if everything came as the test expects.</summary>
    /// <exception cref="Exception">
    /// The failure of the test framework. It tells what was expected, what came instead, why, and at which line of which file; or what is wrong
    /// with the set or its test files.
    /// </exception>
    public void Run()
    {
        if (PolicyCases.Problem(this) is { } problem)
        {
            AssertionScope.Current.AddPreFormattedFailure(problem);
        }
    }

    /// <summary>The test's name behind that of its policy: <c>returns: on day sixty it is still yes</c>; and that of its set where there are several.</summary>
    public override string ToString() => (Set, Name) switch
    {
        ("", null) => $"{Path} is in order",
        (_, null) => $"{Set} is in order",
        ("", _) => $"{Policy}: {Name}",
        _ => $"{Set}/{Policy}: {Name}",
    };

    private string Policy => File!.Split('.')[0];

    /// <inheritdoc/>
    void IXunitSerializable.Serialize([NotNull] IXunitSerializationInfo info)
    {
        info.AddValue(nameof(Path), Path);
        info.AddValue(nameof(Set), Set);
        info.AddValue(nameof(File), File);
        info.AddValue(nameof(Name), Name);
    }

    /// <inheritdoc/>
    void IXunitSerializable.Deserialize([NotNull] IXunitSerializationInfo info)
    {
        Path = info.GetValue<string>(nameof(Path));
        Set = info.GetValue<string>(nameof(Set));
        File = info.GetValue<string?>(nameof(File));
        Name = info.GetValue<string?>(nameof(Name));
    }
}
