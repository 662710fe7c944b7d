using System.Reflection;
using global::Xunit.Sdk;

namespace PolicyFlex.Testing.Xunit;

/// <summary>
/// The policy tests of a set, or of all sets beneath a folder, as the data of a theory with one parameter, a <see cref="PolicyTestCase"/>.
/// What is wrong with a set or its test files is a case that fails, never silence.
/// </summary>
/// <param name="path">
/// The folder: from the root, or relative to the folder of the test assembly or any folder above it (those of the project and of the
/// repository among them); the nearest that exists is taken.
/// </param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class PolicyTestsAttribute(string path) : DataAttribute
{
    /// <summary>The folder, as it was written.</summary>
    public string Path { get; } = path;

    /// <inheritdoc/>
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => PolicyCases.Under(Path).Select(test => new object[] { test });
}
