using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using PickleGen.Testing.Data;

namespace PickleGen.Testing.Corpus;

/// <summary>The nodes of a tree of tags that carry an <c>id</c>, and an order of nodes that does not depend on ids.</summary>
internal sealed class TreeNodes
{
    private readonly Dictionary<long, JsonElement> _nodes = [];

    public TreeNodes(JsonElement root)
    {
        var left = new Stack<JsonElement>([root]);
        while (left.TryPop(out var node))
        {
            if (node.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in node.EnumerateArray()) left.Push(item);
            }
            else if (node.ValueKind == JsonValueKind.Object)
            {
                if (IdOf(node) is { } id) _nodes[id] = node;
                foreach (var tag in node.EnumerateObject()) left.Push(tag.Value);
            }
        }
    }

    public static long? IdOf(JsonElement node) => node.Get("id")?.GetInt64();

    /// <summary>The names of the tags, sorted, without the identity.</summary>
    public static string[] TagsOf(JsonElement node) =>
        [.. node.EnumerateObject().Select(tag => tag.Name).Where(tag => tag != "id").Order(StringComparer.Ordinal)];

    /// <summary>The node a <c>ref</c> stands for.</summary>
    public JsonElement Resolve(JsonElement node)
    {
        while (node.ValueKind == JsonValueKind.Object && node.Get("ref") is { } reference)
        {
            var id = reference.GetInt64();
            if (!_nodes.TryGetValue(id, out node)) throw new InvalidDataException($"Nothing carries the id {id}.");
        }

        return node;
    }

    /// <summary>Sorts items by what they hold. Which of several occurrences carries an id makes no difference.</summary>
    public void Sort(JsonElement[] items, Func<JsonElement, JsonElement> key)
    {
        var keys = Array.ConvertAll(items, item =>
        {
            var text = new StringBuilder();
            Print(key(item), text, []);
            return text.ToString();
        });
        Array.Sort(keys, items, StringComparer.Ordinal);
    }

    private void Print(JsonElement node, StringBuilder text, HashSet<long> around)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        node = Resolve(node);
        switch (node.ValueKind)
        {
            case JsonValueKind.Array:
                text.Append('[');
                foreach (var item in node.EnumerateArray())
                {
                    Print(item, text, around);
                    text.Append(',');
                }

                text.Append(']');
                break;

            case JsonValueKind.Object:
                PrintTags(node, text, around);
                break;

            case JsonValueKind.String:
                text.Append('"').Append(node.GetString()).Append('"');
                break;

            default:
                text.Append(node.GetRawText());
                break;
        }
    }

    private void PrintTags(JsonElement node, StringBuilder text, HashSet<long> around)
    {
        var id = IdOf(node);
        if (id is { } entered && !around.Add(entered))
        {
            text.Append("cycle");
            return;
        }

        foreach (var tag in TagsOf(node))
        {
            text.Append(tag).Append(':');
            Print(node.GetProperty(tag), text, around);
        }

        if (id is { } left) around.Remove(left);
    }
}
