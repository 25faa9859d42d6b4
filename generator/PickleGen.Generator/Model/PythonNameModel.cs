namespace PickleGen.Generator.Model;

/// <summary>A Python class: <c>shop.models</c> and <c>Order.Line</c>.</summary>
internal sealed record PythonNameModel(string Module, string QualifiedName)
{
    public override string ToString() => $"{Module}.{QualifiedName}";
}
