// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/QrCode.h"

#include <zint.h>

#include <memory>

namespace serment::documents {

Result<std::vector<QBitArray>> qrModules(const QString& text) {
    const std::unique_ptr<zint_symbol, decltype(&ZBarcode_Delete)> symbol(ZBarcode_Create(),
                                                                          &ZBarcode_Delete);
    if (!symbol) return fail(ErrorCode::Internal, QStringLiteral("no memory for the QR code"));
    symbol->symbology = BARCODE_QRCODE;
    symbol->input_mode = UNICODE_MODE;
    symbol->option_1 = 2;  // error correction M, 15 %: survives a fold or a stamp
    const QByteArray bytes = text.toUtf8();
    const int status =
        ZBarcode_Encode(symbol.get(), reinterpret_cast<const unsigned char*>(bytes.constData()),
                        static_cast<int>(bytes.size()));
    if (status >= ZINT_ERROR) return fail(ErrorCode::TooLarge, QStringLiteral("QR code"));
    std::vector<QBitArray> rows;
    for (int y = 0; y < symbol->rows; ++y) {
        QBitArray row(symbol->width);
        for (int x = 0; x < symbol->width; ++x)
            row.setBit(x, ((symbol->encoded_data[y][x / 8] >> (x % 8)) & 1) != 0);
        rows.push_back(row);
    }
    return rows;
}

}  // namespace serment::documents
