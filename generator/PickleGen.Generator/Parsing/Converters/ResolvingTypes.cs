using Microsoft.CodeAnalysis;

namespace PickleGen.Generator.Parsing.Converters;

/// <summary>The collections whose items are being looked at, from the outermost on: one within itself would not end.</summary>
internal sealed class ResolvingTypes
{
    private readonly Stack<ITypeSymbol> _open = new();

    public bool Contains(ITypeSymbol type) => _open.Any(open => SymbolEqualityComparer.Default.Equals(open.OriginalDefinition, type.OriginalDefinition));

    public Leaving Enter(ITypeSymbol type)
    {
        _open.Push(type);
        return new Leaving(_open);
    }

    internal readonly struct Leaving(Stack<ITypeSymbol> open) : IDisposable
    {
        public void Dispose() => open.Pop();
    }
}
