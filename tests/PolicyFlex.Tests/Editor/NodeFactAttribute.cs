using Xunit;

namespace PolicyFlex.Tests.Editor;

/// <summary>A test that needs Node.js and the packages of <c>tests/editor</c>. Without them it does not run and says so, unless the run insists.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute() => Skip = NodeProgram.IsRequired ? null : NodeProgram.Missing;
}
