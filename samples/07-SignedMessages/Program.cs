using PickleGen;
using Samples;
using SignedMessages;

// Both sides have the secret; it stands here because this is a sample.
var keys = new SigningKeys(new SigningKey("2026-11", "a secret that both sides have!!!"u8));
var orders = new SignedPickleOptions { Purpose = "order", MaxAge = TimeSpan.FromMinutes(5) };
var receipts = new SignedPickleOptions { Purpose = "receipt", MaxAge = TimeSpan.FromMinutes(5) };

var folder = Directory.CreateTempSubdirectory("messages-").FullName;
try
{
    // 1. A signed order, for Python.
    var order = new Order(17, "tea", 3);
    var signed = SignedPickle.Dumps(order, keys, orders);
    File.WriteAllBytes(Path.Combine(folder, "order.msg"), signed);
    Console.WriteLine($"C# orders {order.Quantity} x {order.Item}: {signed.Length} bytes with their signature.");

    // 2. Somebody on the way wants more of it; somebody else sends an old order again, or an order as a receipt.
    var changed = (byte[])signed.Clone();
    changed[Array.LastIndexOf(changed, (byte)3, changed.Length - 33)] = 99;
    Try("changed", () => SignedPickle.Loads<Order>(changed, keys, orders));
    Try("late", () => SignedPickle.Loads<Order>(signed, keys, orders with { Clock = new Later() }));
    Try("out of place", () => SignedPickle.Loads<Receipt>(signed, keys, receipts));

    // 3. Python verifies it before it loads it, and answers.
    switch (Python.Run("answer.py", folder))
    {
        case null:
            Console.WriteLine("There is no python3 on PATH; it would verify the signature with hmac alone.");
            return 0;
        case not 0:
            Console.Error.WriteLine("Python did not manage.");
            return 1;
    }

    var receipt = SignedPickle.Loads<Receipt>(File.ReadAllBytes(Path.Combine(folder, "receipt.msg")), keys, receipts);
    Console.WriteLine($"C# has the receipt for order {receipt.Number}: {receipt.Total}");
    return 0;
}
finally
{
    Directory.Delete(folder, recursive: true);
}

static void Try<T>(string what, Func<T> load)
{
    try
    {
        load();
        Console.WriteLine($"A message that is {what} was accepted!");
    }
    catch (SignatureException error)
    {
        Console.WriteLine($"A message that is {what} is refused: {error.Error}");
    }
}

internal sealed class Later : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddHours(1);
}
