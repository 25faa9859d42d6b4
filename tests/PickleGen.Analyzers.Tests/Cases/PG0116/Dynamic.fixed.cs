// fix: PickleGen.IgnoreMember
using System.Collections.Generic;
using System.Dynamic;
using System.Runtime.InteropServices;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    public int Id { get; set; }

    [PickleIgnore]
    public DynamicObject? Values { get; set; }

    [PickleIgnore]
    public List<Settings> Settings { get; set; } = [];

    [PickleIgnore]
    public IDynamicMetaObjectProvider? Provider { get; set; }

    [PickleIgnore]
    public IShellLink? Link { get; set; }
}

public class Settings : DynamicObject;

[ComImport]
[Guid("000214F9-0000-0000-C000-000000000046")]
[InterfaceType(ComInterfaceType.InterfaceIsIUnknown)]
public interface IShellLink;
