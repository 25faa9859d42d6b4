using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace PickleGen.Testing.Roslyn;

/// <summary>What keeps an incremental generator fast: steps that stop at equal models, and models that hold no compilation.</summary>
internal static class PipelineChecks
{
    public static void RepeatsNothing(GeneratorRunResult result, IReadOnlyList<string> steps)
    {
        foreach (var step in Steps(result, steps).Concat(result.TrackedOutputSteps.SelectMany(pair => pair.Value)))
        {
            foreach (var (_, reason) in step.Outputs)
            {
                if (reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged))
                    throw new HarnessException($"The step {step.Name ?? "of an output"} is {reason} after an unrelated edit.");
            }
        }
    }

    public static void HoldsNothingOfTheCompilation(GeneratorRunResult result, IReadOnlyList<string> steps)
    {
        foreach (var step in Steps(result, steps))
        {
            foreach (var (value, _) in step.Outputs)
                Walk(value, step.Name!, new HashSet<object>(ReferenceEqualityComparer.Instance));
        }
    }

    private static IEnumerable<IncrementalGeneratorRunStep> Steps(GeneratorRunResult result, IReadOnlyList<string> names) =>
        names.SelectMany(name => result.TrackedSteps.TryGetValue(name, out var steps) ? steps : []);

    private static void Walk(object? value, string step, HashSet<object> seen)
    {
        if (value is null or string || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || !seen.Add(value))
            return;

        if (value is ISymbol or SyntaxNode or SyntaxTree or Location or Compilation or SemanticModel or AttributeData)
            throw new HarnessException($"An output of the step {step} holds a {value.GetType().Name}.");

        if (value is IEnumerable items)
        {
            foreach (var item in items)
                Walk(item, step, seen);
        }

        for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                Walk(field.GetValue(value), step, seen);
        }
    }
}
