using System.Text;

namespace PolicyFlex.Tests.Naive;

/// <summary>Writes trees as YAML in block style, and as JSON.</summary>
internal static class NodeText
{
    public static string Yaml(Node node)
    {
        var text = new StringBuilder();
        Write(text, node, 0, isInline: false);
        return text.ToString();
    }

    public static string Json(Node node) => node switch
    {
        Node.Map map => "{ " + string.Join(", ", map.Entries.Select(e => $"\"{e.Key}\": {Json(e.Value)}")) + " }",
        Node.List list => "[" + string.Join(", ", list.Items.Select(Json)) + "]",
        _ => ((Node.Text)node).Written,
    };

    private static void Write(StringBuilder text, Node node, int indent, bool isInline)
    {
        switch (node)
        {
            case Node.Text scalar:
                text.Append(scalar.Written).Append('\n');
                break;
            case Node.Map { Entries.IsEmpty: true }:
                text.Append("{}\n");
                break;
            case Node.Map map:
                foreach (var (key, value) in map.Entries)
                {
                    Indent(text, isInline ? 0 : indent).Append(key).Append(':');
                    isInline = false;
                    Under(text, value, indent);
                }

                break;
            case Node.List list:
                foreach (var item in list.Items)
                {
                    Indent(text, indent).Append("- ");
                    Write(text, item is Node.List ? Node.Map.Of(("all", item)) : item, indent + 2, isInline: true);
                }

                break;
        }
    }

    private static void Under(StringBuilder text, Node value, int indent)
    {
        var isBlock = value is Node.List or Node.Map { Entries.IsEmpty: false };
        text.Append(isBlock ? '\n' : ' ');
        Write(text, value, indent + 2, isInline: false);
    }

    private static StringBuilder Indent(StringBuilder text, int indent) => text.Append(' ', indent);
}
