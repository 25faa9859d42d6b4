using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PickleGen.Generator.Parsing;

namespace PickleGen.Analyzers.Usage;

/// <summary>
/// Follows data back, within one method, to something that others write to: the network, a request, a queue, the standard
/// input.
/// </summary>
internal static class OutsideData
{
    private const int EnoughSteps = 12;

    private static readonly HashSet<string> Sources = new(StringComparer.Ordinal)
    {
        "System.Net.Http.HttpClient", "System.Net.Http.HttpContent", "System.Net.Http.HttpResponseMessage", "System.Net.WebClient",
        "System.Net.WebRequest", "System.Net.WebResponse", "System.Net.HttpListenerRequest", "System.Net.Sockets.Socket",
        "System.Net.Sockets.NetworkStream", "System.Net.Sockets.TcpClient", "System.Net.Sockets.UdpClient", "System.Net.Sockets.UdpReceiveResult",
        "System.Net.Security.AuthenticatedStream", "System.Net.WebSockets.WebSocket", "System.Net.Quic.QuicStream",
        "Microsoft.AspNetCore.Http.HttpRequest", "Microsoft.AspNetCore.Http.IFormFile", "Microsoft.AspNetCore.Connections.ConnectionContext",
        "Azure.Messaging.ServiceBus.ServiceBusReceivedMessage", "Azure.Storage.Queues.Models.QueueMessage", "Amazon.SQS.Model.Message",
        "RabbitMQ.Client.Events.BasicDeliverEventArgs", "RabbitMQ.Client.BasicGetResult", "Confluent.Kafka.ConsumeResult`2",
        "Confluent.Kafka.Message`2", "NATS.Client.Core.NatsMsg`1", "System.Messaging.Message",
    };

    /// <summary>The short name of what the data comes from; null where it is not plain that it comes from outside.</summary>
    public static string? SourceOf(IOperation? data) => data is null ? null : Follow(data, EnoughSteps);

    private static string? Follow(IOperation operation, int steps)
    {
        if (steps == 0)
        {
            return null;
        }

        steps--;
        IOperation value = operation.UnwrapAll();
        return NameOf(value.Type) ?? value switch
        {
            IAwaitOperation await => Follow(await.Operation, steps),
            ILocalReferenceOperation local => Local(local, steps),
            IParameterReferenceOperation { Parameter: var parameter } => IsFromBody(parameter) ? $"[FromBody] {parameter.Name}" : null,
            IPropertyReferenceOperation { Instance: { } instance } => Follow(instance, steps),
            IInvocationOperation call => Call(call, steps),
            IObjectCreationOperation creation => creation.Arguments.Select(argument => Follow(argument.Value, steps)).FirstOrDefault(static found => found is not null),
            _ => null,
        };
    }

    private static string? Call(IInvocationOperation call, int steps)
    {
        if (call.TargetMethod is { Name: "OpenStandardInput", ContainingType.Name: "Console" })
        {
            return "the standard input";
        }

        // What is read from it, or wraps it. An extension method has what it is called on as its first argument.
        return call.Instance is { } instance
            ? Follow(instance, steps)
            : call.TargetMethod.IsExtensionMethod || call.TargetMethod is { Name: "Create", ContainingType.Name: "PipeReader" }
                ? call.Arguments.FirstOrDefault() is { } first ? Follow(first.Value, steps) : null
                : null;
    }

    private static string? Local(ILocalReferenceOperation local, int steps)
    {
        IOperation root = local.Root();
        IReadOnlyList<ILocalReferenceOperation> uses = [.. LocalFlow.Uses(local.Local, root)];
        if (uses.Any(LocalFlow.IsWritten))
        {
            return null;
        }

        return LocalFlow.Declarator(local.Local, root)?.GetVariableInitializer()?.Value is { } initial && Follow(initial, steps) is { } found
            ? found
            : uses.Select(use => FilledBy(use, steps)).FirstOrDefault(static source => source is not null);
    }

    // A buffer, or a stream, that something from outside is read into.
    private static string? FilledBy(IOperation use, int steps)
    {
        IOperation outer = use;
        while (outer.Parent is IConversionOperation or IInvocationOperation { TargetMethod.Name: "AsMemory" or "AsSpan" }
            or IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "AsMemory" or "AsSpan" } })
        {
            outer = outer.Parent;
        }

        return outer.Parent is IArgumentOperation { Parent: IInvocationOperation { Instance: { } instance, TargetMethod.Name: var name } }
            && (name.StartsWith("Receive", StringComparison.Ordinal) || name.StartsWith("Read", StringComparison.Ordinal) || name.StartsWith("CopyTo", StringComparison.Ordinal))
                ? Follow(instance, steps)
                : null;
    }

    private static bool IsFromBody(IParameterSymbol parameter) =>
        parameter.Has("Microsoft.AspNetCore.Mvc.FromBodyAttribute") || parameter.Has("Microsoft.AspNetCore.Mvc.FromFormAttribute");

    private static string? NameOf(ITypeSymbol? type)
    {
        for (ITypeSymbol? ancestor = type; ancestor is INamedTypeSymbol named; ancestor = ancestor.BaseType)
        {
            if (Sources.Contains(named.OriginalDefinition.MetadataName()))
            {
                return named.Name;
            }
        }

        return null;
    }
}
