using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PickleGen.Analyzers.Usage;

/// <summary>Small questions about operations that several rules ask.</summary>
internal static class Operations
{
    /// <summary>The value without the conversions and parentheses around it.</summary>
    public static IOperation Unwrap(this IOperation operation) => operation switch
    {
        IConversionOperation { OperatorMethod: null } conversion => conversion.Operand.Unwrap(),
        IParenthesizedOperation parenthesized => parenthesized.Operand.Unwrap(),
        _ => operation,
    };

    /// <summary>The value without conversions that the program's own operators make, too: <c>byte[]</c> for a span of it.</summary>
    public static IOperation UnwrapAll(this IOperation operation) => operation switch
    {
        IConversionOperation conversion => conversion.Operand.UnwrapAll(),
        IParenthesizedOperation parenthesized => parenthesized.Operand.UnwrapAll(),
        _ => operation,
    };

    /// <summary>The argument of that parameter; null if there is no such parameter.</summary>
    public static IOperation? Of(this ImmutableArray<IArgumentOperation> arguments, string parameter)
    {
        foreach (IArgumentOperation argument in arguments)
        {
            if (argument.Parameter?.Name == parameter)
            {
                return argument.Value;
            }
        }

        return null;
    }

    public static bool IsNull(this IOperation operation) => operation.Unwrap() is IDefaultValueOperation or { ConstantValue: { HasValue: true, Value: null } };

    /// <summary>The method, accessor or initializer around it.</summary>
    public static IOperation Root(this IOperation operation)
    {
        IOperation root = operation;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root;
    }

    /// <summary>The innermost lambda or local function around it; null outside of them.</summary>
    public static IOperation? Function(this IOperation operation)
    {
        for (IOperation? around = operation.Parent; around is not null; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return around;
            }
        }

        return null;
    }
}
